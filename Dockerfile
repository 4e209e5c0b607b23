# Two stages: what builds stays behind. Node as npm start runs it, without its npm.
FROM node:24-slim AS build
WORKDIR /tirlun
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /tirlun
COPY --from=build /tirlun/package.json ./
COPY --from=build /tirlun/node_modules ./node_modules
COPY --from=build /tirlun/schema ./schema
COPY --from=build /tirlun/client ./client
COPY --from=build /tirlun/seed ./seed
COPY --from=build /tirlun/dist ./dist
# The one folder that it writes to: the landscape where that is not kept in Neo4j, and backups.
RUN mkdir data && chown node:node data
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/server/server/main.js"]

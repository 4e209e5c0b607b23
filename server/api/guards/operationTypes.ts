/** A rule that graphql has from version 17 on: an operation is of a type that the schema has. */
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation) != null) return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here. Ask with a query; GET /events tells when there is a new revision.`, {
          nodes: node,
        }),
      );
    },
  };
}

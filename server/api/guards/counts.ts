/** Rules beside graphql's own: no more aliases or directives in a document than a person writes. */
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { limits } from './limits.ts';

export function aliasLimit(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias === undefined) return;
      aliases += 1;
      if (aliases === limits.aliases + 1)
        context.reportError(new GraphQLError(`A document may have ${limits.aliases} aliases; this one has more.`));
    },
  };
}

export function directiveLimit(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives += 1;
      if (directives === limits.directives + 1) {
        context.reportError(new GraphQLError(`A document may have ${limits.directives} directives; this one has more.`));
      }
    },
  };
}

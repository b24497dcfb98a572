import { before as describeBefore } from '@nestjs/swagger/plugin';
import ts from 'typescript';

/**
 * Compiler plugin: the one of @nestjs/swagger, told that a route returning `Promise<View | Failure>` answers with
 * a View. A Failure never reaches the wire as a body of its own; the interceptor turns it into a problem.
 */
export function before(options, program) {
  const checker = program.getTypeChecker();
  const patched = Object.create(checker, {
    getReturnTypeOfSignature: {
      value: (signature) => withoutFailure(checker, checker.getReturnTypeOfSignature(signature)),
    },
  });
  return describeBefore(options, Object.create(program, { getTypeChecker: { value: () => patched } }));
}

function withoutFailure(checker, type) {
  const answer = checker.getPromisedTypeOfPromise(type) ?? type;
  const members = answer.isUnion() ? answer.types : [answer];
  const views = members.filter((member) => member.symbol?.name !== 'Failure' && !isNothing(member));
  if (views.length === members.length) return type;
  // Several views would be a union that the document cannot name; the check of the document finds it.
  if (views.length > 1) return type;
  return views[0] ?? checker.getVoidType();
}

function isNothing(type) {
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
}

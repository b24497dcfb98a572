import { Buffer } from 'node:buffer';

/** Text put in place of a formula for which the file stores no result (a private-use character leads it). */
export const formulaWithoutValue = '\ue000formula-without-value';

// every repeated class stops at '<' or '>', so that the search is linear on any input
const bareFormula =
  /<c((?: [^<>]{0,200})?)>\s*<f(?:[^<>]*\/>|[^<>]*>[^<]*<\/f>)\s*(<v\s*\/>|<v><\/v>)?\s*<\/c>/g;

/**
 * Marks formulas without a stored result in a sheet's XML. The parser would show them as 0 or as nothing, which
 * nobody could tell from a real value.
 */
export function markFormulasWithoutValue(name: string, content: Buffer): Buffer {
  if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name) || !(content.includes('<f>') || content.includes('<f '))) {
    return content;
  }
  const marked = content.toString('utf8').replace(bareFormula, (cell, attributes: string, empty?: string) => {
    // an empty result of a text formula is a result
    if (empty && attributes.includes(' t="str"')) return cell;
    const kept = attributes.replace(/ t="[^"]*"/, '');
    return `<c${kept} t="str"><v>${formulaWithoutValue}</v></c>`;
  });
  return Buffer.from(marked, 'utf8');
}

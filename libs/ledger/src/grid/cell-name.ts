/** Letters of a column (from 0): 0 → A, 27 → AB. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Name of a cell (row and column from 0): (11, 5) → F12. */
export const cellName = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`;

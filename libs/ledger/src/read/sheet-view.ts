import type { GridCell, GridSheet, Merge } from '../grid/grid.js';

const key = (row: number, column: number): number => row * 16_384 + column;

/** A sheet that can be asked for a cell, its own or the one of the merged range that covers it. */
export class SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly cells = new Map<number, Map<number, GridCell>>();
  private readonly covered = new Map<number, Merge>();

  constructor(sheet: GridSheet) {
    this.name = sheet.name;
    this.rowCount = sheet.rowCount;
    this.columnCount = sheet.columnCount;
    for (const [row, cells] of sheet.rows) this.cells.set(row, new Map(cells));
    for (const merge of sheet.merges) {
      for (let row = merge[0]; row <= merge[2]; row += 1) {
        for (let column = merge[1]; column <= merge[3]; column += 1)
          this.covered.set(key(row, column), merge);
      }
    }
  }

  /** The cells of a row that have content of their own, by column from the left. */
  row(row: number): [number, GridCell][] {
    return [...(this.cells.get(row) ?? [])];
  }

  own(row: number, column: number): GridCell | null {
    return this.cells.get(row)?.get(column) ?? null;
  }

  /** The merged range that a cell lies in, or null. */
  merge(row: number, column: number): Merge | null {
    return this.covered.get(key(row, column)) ?? null;
  }

  /** Does a merged range reach this cell from a row above? */
  isCoveredFromAbove(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== null && merge[0] < row;
  }

  /** The cell's own content or that of the range which covers it. */
  shown(row: number, column: number): GridCell | null {
    const merge = this.merge(row, column);
    return merge ? this.own(merge[0], merge[1]) : this.own(row, column);
  }

  /** The cell's own content, or that of a range which comes down its column (a lead unit merged over rows). */
  filledDown(row: number, column: number): GridCell | null {
    const merge = this.merge(row, column);
    return merge && merge[1] === column ? this.own(merge[0], column) : this.own(row, column);
  }
}

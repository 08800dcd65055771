export interface Rows {
  readonly columns: Uint16Array;
  readonly width: number;
  readonly offset: Float64Array;
  readonly label: Uint8Array;
  readonly weight: Float64Array;
}

export function fitLogistic(
  rows: Rows,
  columns: number,
  options: { readonly penalty: number; readonly rounds: number },
): { readonly bias: number; readonly weights: Float64Array };

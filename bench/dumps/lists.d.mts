export interface ListDump {
  readonly id: string;
  readonly text: string;
  readonly lines: readonly (readonly [kind: string, text: string])[];
  readonly related: readonly string[];
  readonly genuine: readonly string[];
}

export function readLists(): ListDump[];

/** Makes the compiler ask for a missing case: `default: return never(option)`. */
export function never(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}

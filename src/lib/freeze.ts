/** Freezes a value and everything in it, and answers it. What is frozen already is taken to be so all the way down. */
export function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

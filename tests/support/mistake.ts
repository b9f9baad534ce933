// A mistake in one part of a page, for tests of what stays. Used within `vi.hoisted`, since the parts are put in the place of the real ones.

export const mistake = {
  /** The name of the part that has it; none at first. */
  in: '',
  /** For `vi.mock`: the same part, with a mistake in it once `in` names it. */
  at:
    (name: string) =>
    async (load: () => Promise<unknown>): Promise<object> => {
      const { [name]: Part } = (await load()) as Record<string, (props: unknown) => unknown>
      return {
        [name]: (props: unknown) => {
          if (mistake.in === name) throw new Error('a mistake')
          return Part?.(props)
        },
      }
    },
}

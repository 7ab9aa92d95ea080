/** What is wrong with what is to be drawn or packed. */
export const outputProblems = {
  'output.page': 'there is no "{name}" to draw{hint}',
  'output.noLanguage': 'a package needs a lesson in at least one language',
  'output.tooLarge': 'the package has {size} bytes; at most {most} are made',
} as const;

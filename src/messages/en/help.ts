/** The words of the help: what the page is for, and what its keys do. */
export const helpWords = {
  'help.title': 'Help and keys',
  'help.about':
    'Step through what was reported, look at where everything stands, and try other moves: each begins a branch, and the record is never changed.',
  'help.keys': 'Keys',
  'help.key': 'Key',
  'help.does': 'What it does',
  'help.letterKeys': 'Keys of a single character (letters, digits, ?) work',
  'help.diagram':
    'The diagram is one stop of the Tab key; within it the arrow keys go from state to state and from region to region. In the outline they go along the tree.',
  'help.close': 'Close',
  'keys.step': 'one step back or forward',
  'keys.ends': 'first or last step',
  'keys.play': 'play or pause',
  'keys.take': 'take one of the first nine moves',
  'keys.escape': 'back to the record; on the record, to its end',
  'keys.view': 'next view of the chart',
  'keys.name': 'name the branch',
  'keys.strike': 'strike out this step: a what-if',
  'keys.insert': 'let the next move go in between, and the rest follow',
  'keys.undo': 'take back the last change of a what-if',
  'keys.compare': 'compare with the record, or close the comparison',
  'keys.divergence': 'next divergence of the two runs compared',
  'keys.link': 'copy the link to what is on screen',
  'keys.print': 'print',
  'keys.regions': 'next part of the screen (with Shift: the one before)',
  'keys.help': 'this help',
} as const;

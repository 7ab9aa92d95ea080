/** What the page has to tell beside the talks: what a link, a file or the browser does not give. */
export const noticeWords = {
  'link.damaged': 'This link is damaged and names no place. The record is shown from its start.',
  'link.scenario': 'This link names a scenario that is not here: “{name}”. The record is shown instead.',
  'link.fork':
    'The branch in this link leaves after “{name}”, which is not in the record. The record is shown instead.',
  'link.code':
    'Step {step} of the branch in this link (code “{code}”) is no move of this model. The branch is shown up to there.',
  'link.cut':
    'This link is not as it was made: part of it was lost or changed on its way. What could be read of it is shown; ask for the whole link.',
  'link.compared': 'The course to compare with cannot be read in this link. No comparison is shown.',
  'link.unknown': 'This link holds “{key}”, which this page does not know. The rest of it is shown.',
  'link.late': 'This link leads to step {step}, and this course has {last}. Its last step is shown.',
  'link.t': 'This link names no step (“{value}”). The start is shown.',
  'link.v': 'This link asks for a view that is not there (“{value}”). The diagram is shown.',
  'link.p': 'This link asks for a screen that is not there (“{value}”). The talks are shown.',
  'link.l': 'This link asks for a language that the page does not speak (“{value}”). The page stays in this one.',
  'link.k': 'This link asks for the eyes of a side that is not here (“{value}”). The page is shown with hindsight.',
  'link.x': 'This link names no lesson (“{value}”). The page is shown without one.',
  'link.g': 'This link names no lesson to guide (“{value}”). The page is shown without one.',
  'link.q': 'This link names a question that does not come with these talks (“{value}”). Its changes are shown alone.',
  'link.a': 'This link sets courses side by side in a way that is not there (“{value}”). They stand event by event.',
  'link.w': 'This link asks for a view of the comparison that is not there (“{value}”). It is shown in words.',
  'link.r': 'This link names no row of the comparison (“{value}”). The first that differs is shown.',
  impossible: 'Step {step} of this branch is no longer possible: {event} The branch is shown up to there.',
  'storage.read':
    'This browser keeps nothing for this page. Branches last until you close it; save a run, or copy its link, to keep one.',
  'storage.write':
    'The browser could not keep your branches (its storage is full or forbidden). They last until you close the page; save a run, or copy its link, to keep one.',
  file: 'The file was not opened: {reason}',
  'file-large': 'The file was not opened: it has {size} bytes, and at most {most} are read.',
  'file-strange': 'The file was not opened: “{name}” holds a course that leaves none of the scenarios here.',
  removed: 'The branch “{name}” was removed in another tab. The record is shown.',
  changes: {
    one: 'One change of this what-if cannot be made here and is left out: {list}',
    other: '{count} changes of this what-if cannot be made here and are left out: {list}',
  },
  'link-to-copy': 'The browser does not let the page copy. This is the link: {link}',
  copied: 'The link is copied.',
  'picture-failed': 'The browser could not paint the picture. The SVG can be saved all the same.',
} as const;

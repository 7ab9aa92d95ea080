/** What in a chart cannot be read, and how to write it instead. */
export const chartProblems = {
  'chart.after': 'after is not supported; send a dated event from the calendar',
  'chart.invoke': 'invoke is not supported; let the answer of the actor be an event of the chart',
  'chart.ownEvent': "an event of XState's own is not supported; use an event of the chart",
  'chart.action': 'the action {name} is not supported; let the event move the regions itself',
  'chart.actionCode':
    'the action "{name}", which is code, is not supported, since it may send events to its own chart; name it and leave it without code',
  'chart.actionOfCode':
    'the action of code is not supported, since it may send events to its own chart; name it and leave it without code',
  'chart.historyFirst': 'a history state to begin in is not supported; begin in a state',
  'chart.historyOutside': 'a history state that first leads outside its state is not supported; lead into it',
  'chart.historyInside':
    'the way from inside {name} to its history state is not supported before there is history; give the history state a target',
  'chart.targets': 'the targets {one} and {other} at once is not supported; target one state a region',
  'chart.otherMachine': 'a target that lies in another machine',
  'chart.guardCircle': 'the guard "{name}" leads back to itself',
  'chart.guardMissing': 'the guard "{name}" is not implemented',
  'chart.guardCode':
    'the guard "{name}" is code; build it from stateIn, and, or, not, and keep what it reads as a region',
  'chart.guardOfCode': 'a guard is code; build it from stateIn, and, or, not, and keep what it reads as a region',
  'chart.twins': 'two regions have this name; rename a state',
  'chart.endless': 'what needs no event leads on without end{from}; let an event or a guard stop it',
  'chart.from': ', from {names}',
  'chart.noState': "stateIn('{name}') names no state of the chart",
  'chart.stateIn': 'stateIn takes the name of a state or an object of names',
  'chart.manyFree': '{count} free guards judge one event, and {most} is the most; give some of them as states',
  'chart.rivals':
    'it and {other} leave the same states and need no event; which is taken hangs on what was entered first, so let their guards exclude each other',
} as const;

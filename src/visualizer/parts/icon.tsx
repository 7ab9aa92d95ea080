const paths = {
  first: 'M5 4h2v12H5zM16 4v12L8 10z',
  back: 'M14 4v12L5 10z',
  play: 'M6 3.5v13L17 10z',
  pause: 'M5 4h4v12H5zM11 4h4v12h-4z',
  forward: 'M6 4v12l9-6z',
  last: 'M13 4h2v12h-2zM4 4v12l8-6z',
  compare: 'M3 4h6v12H3zm1.5 1.5v9h3v-9zM11 4h6v12h-6z',
  rename: 'M3 14.5V17h2.5L14 8.5 11.5 6zM12.5 5 15 7.5l1.5-1.5L14 3.5z',
  remove: 'M5.5 4 10 8.5 14.5 4 16 5.5 11.5 10l4.500 4.500-1.500 1.500L10 11.500 5.500 16 4 14.500 8.500 10 4 5.500z',
} as const;

/** A sign on a button, drawn here since fonts differ; the button carries the name. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

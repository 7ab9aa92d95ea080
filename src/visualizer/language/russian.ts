/** Russian, in a file that loads when it is chosen. */
export { russian } from '../../messages/index.ts';

import { useEffect, useRef } from 'react';
import { usePage } from './page.ts';

/** Goes where the address goes, as by the browser's back button; what comes after that is done once it is there. */
export function useFollow(then: () => void = () => {}): void {
  const { store } = usePage();
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const follow = (): void => {
      store.follow('moved');
      latest.current();
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [store]);
}

import type { Scene } from '../../doors/export.ts';
import { SceneSvg } from './scene-svg.tsx';

/** A drawing for paper: cut between its rows of issues, so that it fills the width and no page parts an issue. */
export function SceneRows({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  return rowsOf(scene).map((row) => (
    <SceneSvg key={row.top} scene={row.scene} top={row.top} label={`${label}: ${row.titles.join(', ')}`} />
  ));
}

function rowsOf(scene: Scene): readonly { readonly top: number; readonly titles: string[]; readonly scene: Scene }[] {
  const tops = [...new Set(scene.lanes.map((lane) => lane.y))].sort((one, other) => one - other);
  return tops.map((top) => {
    const lanes = scene.lanes.filter((lane) => lane.y === top);
    const titles = lanes.flatMap(({ title }) => (title === undefined ? [] : [title.text]));
    return { top, titles, scene: { ...scene, lanes, h: Math.max(...lanes.map((lane) => lane.h)) } };
  });
}

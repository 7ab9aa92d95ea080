interface Point {
  x: number;
  y: number;
}

/** A graph for a layout engine, in the JSON form of ELK; nodes and edges come back with places. */
export interface Graph {
  id: string;
  layoutOptions: Record<string, string>;
  children: { id: string; width: number; height: number; x?: number; y?: number }[];
  edges: {
    id: string;
    sources: string[];
    targets: string[];
    sections?: { id: string; startPoint: Point; endPoint: Point; bendPoints?: Point[] }[];
  }[];
}

/** What elkjs is to this room. It is passed in, so that no layout engine comes with the drawing. */
export interface Engine {
  layout(graph: Graph): Promise<{ readonly children?: Graph['children']; readonly edges: Graph['edges'] }>;
}

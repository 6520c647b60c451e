export const buildings = [{id:"town", name:"Town Hall"}, {id:"pool", name:"Riverside Pool"}, {id:"depot", name:"Depot"}];
const base = {town: 40, pool: 95, depot: 22};
export function series(id) { return Array.from({length: 24}, (_, h) => Math.round(base[id] * (0.5 + Math.sin(Math.max(0, h - 5) / 19 * Math.PI)))); }

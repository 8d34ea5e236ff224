/** Machine: what the figures were measured on. A busy one makes every time longer than the site does. */
import { cpus, loadavg } from 'node:os'
import type { Figure } from './figure'

export function machine(): Figure {
  const [load = 0] = loadavg()
  const processors = cpus()
  return {
    measure: 'Measured on',
    measured: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
    how: `load ${load.toFixed(1)} at the beginning${load > processors.length / 2 ? ': other programs were at work, and times are longer for it' : ''}`,
  }
}

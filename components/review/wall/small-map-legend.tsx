export function SmallMapLegend() {
  return null
}

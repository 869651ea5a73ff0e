/** What is no more than this beside the rest counts as nothing. */
const NOTHING = 1e-12

/** The solution of as many linear equations as unknowns, by elimination with pivots; null if there is not just one. Works in place. */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array | null {
  const n = right.length
  for (let k = 0; k < n; k++) {
    let pivot = k
    for (let i = k + 1; i < n; i++) if (Math.abs(matrix[i]![k]!) > Math.abs(matrix[pivot]![k]!)) pivot = i
    const row = matrix[pivot]!
    if (!(Math.abs(row[k]!) > NOTHING)) return null
    matrix[pivot] = matrix[k]!
    matrix[k] = row
    const value = right[pivot]!
    right[pivot] = right[k]!
    right[k] = value
    for (let i = k + 1; i < n; i++) {
      const below = matrix[i]!
      const by = below[k]! / row[k]!
      if (by === 0) continue
      for (let j = k + 1; j < n; j++) below[j]! -= by * row[j]!
      right[i]! -= by * value
    }
  }
  for (let k = n - 1; k >= 0; k--) {
    let sum = right[k]!
    for (let j = k + 1; j < n; j++) sum -= matrix[k]![j]! * right[j]!
    right[k] = sum / matrix[k]![k]!
  }
  return right
}

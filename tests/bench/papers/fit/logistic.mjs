/** Logistic regression drawn towards given means: Newton's method on a ridge-penalised likelihood. */

/**
 * One labelled case.
 * @typedef {object} Sample
 * @property {number[][]} signs those that are there: place in the table, and value
 * @property {boolean} holds
 * @property {number} weight how much the case counts
 */

/** No weight moves further than this in one step: where classes part cleanly, Newton's steps have no end. */
const MAX_STEP_LENGTH = 2;
const SETTLED = 1e-3;
const LEAST_CURVATURE = 1e-4;

/** Sum of the signs' weights, in log-odds. */
export function logOdds(signs, weights) {
  let sum = 0;
  for (const [sign, value] of signs) sum += value * weights[sign];
  return sum;
}

export const probability = (odds) => 1 / (1 + Math.exp(-odds));

/**
 * Weights that fit `samples`, each drawn to its mean by its `strength`.
 * @param {Sample[]} samples
 * @param {number[]} means
 * @param {{ strengths: number[], start?: number[], rounds?: number }} options
 * @returns {number[]}
 */
export function fitLogistic(samples, means, { strengths, start = means, rounds = 15 }) {
  const weights = [...start];
  for (let round = 0; round < rounds; round++) {
    const { gradient, curvature } = slopes(samples, weights);
    for (const [sign, strength] of strengths.entries()) {
      gradient[sign] += strength * (weights[sign] - means[sign]);
      curvature[sign][sign] += strength;
    }
    let longest = 0;
    for (const [sign, whole] of solve(curvature, gradient).entries()) {
      const step = Math.max(-MAX_STEP_LENGTH, Math.min(MAX_STEP_LENGTH, whole));
      weights[sign] -= step;
      longest = Math.max(longest, Math.abs(step));
    }
    if (longest < SETTLED) break;
  }
  return weights;
}

/** First and second derivatives of the negative log-likelihood. */
function slopes(samples, weights) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  for (const { signs, holds, weight } of samples) {
    const chance = probability(logOdds(signs, weights));
    const error = weight * (chance - (holds ? 1 : 0));
    const bend = weight * Math.max(LEAST_CURVATURE, chance * (1 - chance));
    for (const [sign, value] of signs) {
      gradient[sign] += error * value;
      const row = curvature[sign];
      for (const [other, otherValue] of signs) row[other] += bend * value * otherValue;
    }
  }
  return { gradient, curvature };
}

/** Solves a symmetric, positive definite system by elimination; changes both its arguments. */
function solve(matrix, vector) {
  const size = vector.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row][pivot] / matrix[pivot][pivot];
      if (factor === 0) continue;
      for (let column = pivot; column < size; column++)
        matrix[row][column] -= factor * matrix[pivot][column];
      vector[row] -= factor * vector[pivot];
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++)
      vector[row] -= matrix[row][column] * vector[column];
    vector[row] /= matrix[row][row];
  }
  return vector;
}

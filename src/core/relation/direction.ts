import { check } from "./check";
import type { RatioRelation } from "./relation";

/**
 * Indicators that are better when lower turn the quotient round: target over realised (N1), or twice the target less the
 * realised over the target. No form says so: it is taken where the plain quotient fails and this one holds.
 */
export function inferDirection(relation: RatioRelation): RatioRelation {
  const { terms, denominators } = relation;
  const [realised] = terms;
  const [target] = denominators;
  if (!realised || !target || terms.length > 1 || denominators.length > 1 || check(relation).status !== "broken") return relation;
  const basis = { id: "makin rendah makin baik", en: "lower is better" };
  const turned: RatioRelation = { ...relation, terms: [target], denominators: [realised], basis: { id: `${basis.id}: target / realisasi`, en: `${basis.en}: target / realised` } };
  if (check(turned).status === "held") return turned;
  const mirrored: RatioRelation = {
    ...relation,
    terms: [target, target, { ...realised, weight: -1 }],
    basis: { id: `${basis.id}: (2 x target - realisasi) / target`, en: `${basis.en}: (2 x target - realised) / target` },
  };
  return check(mirrored).status === "held" ? mirrored : relation;
}

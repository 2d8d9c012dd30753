import { typingCause } from "../../../src/core/diagnosis/typing-cause";
import { amount } from "../../../src/core/figure/amount";

test.each([
  ["4826300000", "4286300000", "transposed-digits"],
  ["48.97", "48.79", "transposed-digits"],
  ["6110287020", "6110257020", "wrong-digit"],
  ["0", "7", "wrong-digit"],
  ["44502000", "445020000", "scale"],
  ["1500000000", "1500000", "scale"],
  ["12345", "123345", "dropped-digit"],
  ["1233345", "123345", "added-digit"],
  ["-63594000", "63594000", "sign"],
  ["1440000000", "1427100000", "unknown"],
  ["-12", "21", "unknown"],
])("%s for %s is %s", (wrong, right, cause) => {
  expect(typingCause(amount(wrong), amount(right))).toBe(cause);
});

test("nothing for something is a cell that was not filled in", () => {
  expect(typingCause(undefined, amount("39"))).toBe("not-filled");
});

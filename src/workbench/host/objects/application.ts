import { wordArgument } from "../arguments";
import { hostObject, type HostObject, type ObjectType } from "../host-object";
import { localeOf, type Locale } from "../model/locale";
import type { HostContext } from "./context";

const localeNow = ({ book }: HostContext): Locale => localeOf(book.locale);

const NUMBERS: ObjectType<HostContext> = {
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { get: (context) => localeNow(context).decimal },
    numberGroupSeparator: { get: (context) => localeNow(context).group },
  },
};

const DATES: ObjectType<HostContext> = {
  name: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: { get: () => "/" },
    timeSeparator: { get: (context) => localeNow(context).time },
    shortDatePattern: { get: (context) => (localeNow(context).dayFirst ? "dd/MM/yyyy" : "M/d/yyyy") },
    longTimePattern: { get: (context) => (localeNow(context).dayFirst ? "HH.mm.ss" : "h:mm:ss tt") },
  },
};

const CULTURE: ObjectType<HostContext> = {
  name: "CultureInfo",
  scalars: { name: { get: (context) => localeNow(context).name } },
  navigations: { numberFormat: (context) => hostObject(NUMBERS, context), datetimeFormat: (context) => hostObject(DATES, context) },
};

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const APPLICATION: ObjectType<HostContext> = {
  name: "Application",
  scalars: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = wordArgument(value, MODES);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: (context) => localeNow(context).decimal },
    thousandsSeparator: { get: (context) => localeNow(context).group },
    useSystemSeparators: { get: () => true },
  },
  navigations: { cultureInfo: (context) => hostObject(CULTURE, context) },
  methods: {
    calculate: ({ book }, [type]) => {
      wordArgument(type, ["Recalculate", "Full", "FullRebuild"]);
      book.calculate();
      return null;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

/** Excel itself: its regional settings and its calculation. */
export function applicationObject(context: HostContext): HostObject {
  return hostObject(APPLICATION, context);
}

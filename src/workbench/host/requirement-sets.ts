/**
 * Since which ExcelApi 1.x a member exists, by class: facts of Microsoft's published reference, up to 1.15.
 * Members that this host does not know are listed too, so that asking for one is told from a mistyped name.
 */
const SINCE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Workbook: {
    1: "application bindings names tables worksheets getSelectedRange",
    2: "functions onSelectionChanged",
    3: "pivotTables",
    4: "settings",
    5: "customXmlParts",
    7: "dataConnections properties protection styles name getActiveCell",
    8: "readOnly",
    9: "autoSave calculationEngineVersion chartDataPointTrack isDirty previouslySaved usePrecisionAsDisplayed getActiveChart getActiveChartOrNullObject getIsActiveCollabSession getSelectedRanges onAutoSaveSettingChanged",
    10: "comments pivotTableStyles slicerStyles slicers tableStyles timelineStyles getActiveSlicer getActiveSlicerOrNullObject",
    11: "close save",
    13: "insertWorksheetsFromBase64 onActivated",
    14: "queries",
  },
  WorksheetCollection: {
    1: "add getActiveWorksheet getItem",
    4: "getCount getItemOrNullObject",
    5: "getFirst getLast",
    7: "onActivated onAdded onDeactivated onDeleted",
    8: "onCalculated",
    9: "onChanged onFormatChanged onSelectionChanged",
    10: "onColumnSorted onRowSorted onSingleClicked",
    11: "onRowHiddenChanged",
    13: "onFormulaChanged",
    14: "onProtectionChanged",
  },
  Worksheet: {
    1: "charts tables id name position visibility activate delete getCell getRange getUsedRange",
    2: "protection",
    3: "pivotTables",
    4: "names getUsedRangeOrNullObject",
    5: "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
    6: "calculate",
    7: "freezePanes standardHeight standardWidth tabColor copy getRangeByIndexes onActivated onChanged onDeactivated onSelectionChanged",
    8: "gridlines showGridlines showHeadings onCalculated",
    9: "autoFilter horizontalPageBreaks pageLayout shapes verticalPageBreaks enableCalculation findAll findAllOrNullObject getRanges replaceAll onFormatChanged",
    10: "comments slicers showOutlineLevels onColumnSorted onRowSorted onSingleClicked",
    11: "onRowHiddenChanged",
    12: "customProperties",
    13: "onFormulaChanged",
    14: "tabId onProtectionChanged",
  },
  Range: {
    1: "format worksheet address addressLocal cellCount columnCount columnIndex formulas formulasLocal numberFormat rowCount rowIndex text valueTypes values clear delete getBoundingRect getCell getColumn getEntireColumn getEntireRow getIntersection getLastCell getLastColumn getLastRow getOffsetRange getRow getUsedRange insert select",
    2: "sort columnHidden formulasR1C1 hidden rowHidden getColumnsAfter getColumnsBefore getResizedRange getRowsAbove getRowsBelow merge unmerge",
    3: "getVisibleView",
    4: "getIntersectionOrNullObject getUsedRangeOrNullObject",
    6: "conditionalFormats calculate",
    7: "hyperlink isEntireColumn isEntireRow numberFormatLocal style getAbsoluteResizedRange getImage getSurroundingRegion showCard",
    8: "dataValidation",
    9: "linkedDataTypeState autoFill convertDataTypeToText convertToLinkedDataType copyFrom find findOrNullObject flashFill getCellProperties getColumnProperties getRowProperties getSpecialCells getSpecialCellsOrNullObject getTables removeDuplicates replaceAll setCellProperties setColumnProperties setDirty setRowProperties",
    10: "height left top width group hideGroupDetails showGroupDetails ungroup",
    11: "moveTo",
    12: "hasSpill numberFormatCategories savedAsArray getDirectPrecedents getPivotTables getSpillParent getSpillParentOrNullObject getSpillingToRange getSpillingToRangeOrNullObject",
    13: "getDirectDependents getExtendedRange getMergedAreasOrNullObject getRangeEdge",
    14: "getPrecedents",
    15: "getDependents",
  },
  RangeCollection: {
    9: "getCount getItemAt",
  },
  RangeAreas: {
    9: "areas conditionalFormats dataValidation format worksheet address addressLocal areaCount cellCount isEntireColumn isEntireRow style calculate clear convertDataTypeToText convertToLinkedDataType copyFrom getEntireColumn getEntireRow getIntersection getIntersectionOrNullObject getOffsetRangeAreas getSpecialCells getSpecialCellsOrNullObject getTables getUsedRangeAreas getUsedRangeAreasOrNullObject setDirty",
  },
  RangeFormat: {
    1: "borders fill font horizontalAlignment verticalAlignment wrapText",
    2: "protection columnWidth rowHeight autofitColumns autofitRows",
    7: "textOrientation useStandardHeight useStandardWidth",
    9: "autoIndent indentLevel readingOrder shrinkToFit",
    11: "adjustIndent",
  },
  RangeFill: {
    1: "color clear",
    9: "pattern patternColor patternTintAndShade tintAndShade",
  },
  RangeFont: {
    1: "bold color italic name size underline",
    9: "strikethrough subscript superscript tintAndShade",
  },
  RangeBorder: {
    1: "color sideIndex style weight",
    9: "tintAndShade",
  },
  RangeBorderCollection: {
    1: "count getItem getItemAt",
    9: "tintAndShade",
  },
  FormatProtection: {
    2: "formulaHidden locked",
  },
  ConditionalFormatCollection: {
    6: "add clearAll getCount getItem getItemAt",
    14: "getItemOrNullObject",
  },
  ConditionalFormat: {
    6: "cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject iconSet iconSetOrNullObject preset presetOrNullObject textComparison textComparisonOrNullObject topBottom topBottomOrNullObject id priority stopIfTrue type delete getRange getRangeOrNullObject",
    9: "getRanges",
  },
  ConditionalRangeFormat: {
    6: "borders fill font numberFormat",
  },
  ConditionalRangeFill: {
    6: "color clear",
  },
  ConditionalRangeFont: {
    6: "bold color italic strikethrough underline clear",
  },
  ConditionalRangeBorder: {
    6: "color sideIndex style",
  },
  ConditionalRangeBorderCollection: {
    6: "bottom left right top count getItem getItemAt",
  },
  CustomConditionalFormat: {
    6: "format rule",
  },
  ConditionalFormatRule: {
    6: "formula formulaLocal formulaR1C1",
  },
  CellValueConditionalFormat: {
    6: "format rule",
  },
  TextConditionalFormat: {
    6: "format rule",
  },
  TopBottomConditionalFormat: {
    6: "format rule",
  },
  PresetCriteriaConditionalFormat: {
    6: "format rule",
  },
  ColorScaleConditionalFormat: {
    6: "criteria threeColorScale",
  },
  DataBarConditionalFormat: {
    6: "negativeFormat positiveFormat axisColor axisFormat barDirection lowerBoundRule showDataBarOnly upperBoundRule",
  },
  IconSetConditionalFormat: {
    6: "criteria reverseIconOrder showIconOnly style",
  },
  CommentCollection: {
    10: "add getCount getItem getItemAt getItemByCell getItemByReplyId",
    12: "onAdded onChanged onDeleted",
    14: "getItemOrNullObject",
  },
  Comment: {
    10: "replies authorEmail authorName content creationDate id delete getLocation",
    11: "mentions resolved richContent updateMentions",
    12: "contentType",
  },
  CommentReplyCollection: {
    10: "add getCount getItem getItemAt",
    14: "getItemOrNullObject",
  },
  CommentReply: {
    10: "authorEmail authorName content creationDate id delete getLocation getParentComment",
    11: "mentions resolved richContent updateMentions",
    12: "contentType",
  },
  SettingCollection: {
    4: "add getCount getItem getItemOrNullObject onSettingsChanged",
  },
  Setting: {
    4: "key value delete",
  },
  CustomXmlPartCollection: {
    5: "add getByNamespace getCount getItem getItemOrNullObject",
  },
  CustomXmlPartScopedCollection: {
    5: "getCount getItem getItemOrNullObject getOnlyItem getOnlyItemOrNullObject",
  },
  CustomXmlPart: {
    5: "id namespaceUri delete getXml setXml",
  },
  NamedItemCollection: {
    1: "getItem",
    4: "add addFormulaLocal getCount getItemOrNullObject",
  },
  NamedItem: {
    1: "name type value visible getRange",
    4: "worksheet worksheetOrNullObject comment scope delete getRangeOrNullObject",
    7: "arrayValues formula",
  },
  Application: {
    1: "calculationMode calculate",
    6: "suspendApiCalculationUntilNextSync",
    9: "iterativeCalculation calculationEngineVersion calculationState suspendScreenUpdatingUntilNextSync",
    11: "cultureInfo decimalSeparator thousandsSeparator useSystemSeparators",
  },
  CultureInfo: {
    11: "numberFormat name",
    12: "datetimeFormat",
  },
  NumberFormatInfo: {
    11: "numberDecimalSeparator numberGroupSeparator",
  },
  DatetimeFormatInfo: {
    12: "dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator",
  },
  WorksheetProtection: {
    2: "options protected protect",
    7: "unprotect",
  },
  WorkbookProtection: {
    7: "protected protect unprotect",
  },
  PageLayout: {
    9: "headersFooters blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin headerMargin leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder rightMargin topMargin zoom getPrintArea getPrintAreaOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject getPrintTitleRows getPrintTitleRowsOrNullObject setPrintArea setPrintMargins setPrintTitleColumns setPrintTitleRows",
  },
  HeaderFooterGroup: {
    9: "defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale",
  },
  HeaderFooter: {
    9: "centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader",
  },
  AutoFilter: {
    9: "criteria enabled isDataFiltered apply clearCriteria getRange getRangeOrNullObject reapply remove",
    14: "clearColumnCriteria",
  },
  ChartCollection: {
    1: "count add getItem getItemAt",
    4: "getCount getItemOrNullObject",
    8: "onActivated onAdded onDeactivated onDeleted",
  },
  Chart: {
    1: "axes dataLabels format legend series title height left name top width delete setData setPosition",
    2: "worksheet getImage",
    7: "chartType id showAllFieldButtons",
    8: "plotArea categoryLabelLevel displayBlanksAs plotBy plotVisibleOnly seriesNameLevel showDataLabelsOverMaximum style onActivated onDeactivated",
    9: "pivotOptions activate",
    14: "getDataTable getDataTableOrNullObject",
  },
  ChartTitle: {
    1: "format overlay text visible",
    7: "height horizontalAlignment left position showShadow textOrientation top verticalAlignment width getSubstring setFormula",
  },
  ChartLegend: {
    1: "format overlay position visible",
    7: "legendEntries height left showShadow top width",
  },
  ChartAxes: {
    1: "categoryAxis seriesAxis valueAxis",
    7: "getItem",
  },
  ChartAxis: {
    1: "format majorGridlines minorGridlines title majorUnit maximum minimum minorUnit",
    7: "axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height left logBase majorTickMark majorTimeUnitScale minorTickMark minorTimeUnitScale reversePlotOrder scaleType showDisplayUnitLabel tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width setCategoryNames setCustomDisplayUnit",
    8: "alignment isBetweenCategories multiLevel numberFormat offset position positionAt textOrientation setPositionAt",
    9: "linkNumberFormat",
  },
  WorksheetFreezePanes: {
    7: "freezeAt freezeColumns freezeRows getLocation getLocationOrNullObject unfreeze",
  },
};

const MINOR = new Map(
  Object.entries(SINCE).map(([type, sets]) => [
    type,
    new Map(Object.entries(sets).flatMap(([minor, names]) => names.split(" ").map((name) => [name, Number(minor)] as const))),
  ]),
);

/** The newest ExcelApi 1.x that the library of the npm package knows. */
export const NEWEST_MINOR = 15;

/** The ExcelApi 1.x that brought a member, or undefined when Excel has no such member. */
export function sinceMinor(typeName: string, member: string): number | undefined {
  return MINOR.get(typeName)?.get(member);
}

/** The classes that the host serves. */
export function knownTypes(): readonly string[] {
  return [...MINOR.keys()];
}

/** All members of a class with the ExcelApi 1.x that brought them. */
export function membersOf(typeName: string): ReadonlyMap<string, number> {
  return MINOR.get(typeName) ?? new Map<string, number>();
}

/** What the host tells the library it supports. */
export function requirementMatrix(minor: number): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${minor}`,
    AddInCommands: "1.3",
    CustomXmlParts: "1.1",
    DialogApi: "1.2",
    DocumentEvents: "1.1",
    RibbonApi: "1.2",
    RichApiRuntime: "1.2",
    Settings: "1.1",
    ...(minor >= 9 ? { SharedRuntime: "1.2", CustomFunctions: "1.8", CustomFunctionsRuntime: "1.3", KeyboardShortcuts: "1.1" } : {}),
  };
}

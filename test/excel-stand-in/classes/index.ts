/** Every class of Excel's API that the stand-in knows. What is not here is answered with ApiNotFound. */
import type { AnyClass } from '../wire/define';
import { rangeAreasClass, rangeCollectionClass } from './areas';
import { autoFilterClass } from './autoFilter';
import { chartClass, chartCollectionClass, chartPartClasses } from './charts';
import { chartSeriesClass, chartSeriesCollectionClass } from './chartSeries';
import {
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
} from './comments';
import {
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  ruleObjectClasses,
} from './conditionalFormats';
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from './conditionalLook';
import { dataValidationClass } from './dataValidation';
import { namedItemClass, namedItemCollectionClass } from './names';
import {
  headerFooterClass,
  headerFooterGroupClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
} from './pageLayout';
import {
  dataPivotHierarchyClass,
  dataPivotHierarchyCollectionClass,
  pivotAxisClasses,
  pivotFieldClass,
  pivotFieldCollectionClass,
  pivotHierarchyClasses,
  pivotHierarchyCollectionClass,
} from './pivotHierarchies';
import { pivotLayoutClass, pivotTableClass, pivotTableCollectionClass } from './pivots';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
  workbookProtectionClass,
} from './properties';
import { rangeClass } from './range';
import { rangeBorderClass, rangeBorderCollectionClass } from './rangeBorders';
import { formatProtectionClass, rangeFormatClass } from './rangeFormat';
import { rangeFillClass, rangeFontClass } from './rangeLook';
import { rangeSortClass } from './rangeSort';
import {
  addinInternalServiceClass,
  applicationClass,
  cultureInfoClass,
  numberFormatInfoClass,
  runtimeClass,
  settingClass,
  settingCollectionClass,
} from './settings';
import {
  freezePanesClass,
  worksheetCustomPropertiesClass,
  worksheetCustomPropertyClass,
  worksheetProtectionClass,
} from './sheetParts';
import { slicerClass, slicerCollectionClass } from './slicers';
import { tableClass, tableCollectionClass, tableSortClass } from './tables';
import {
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
} from './tableParts';
import { workbookClass } from './workbook';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheets';

const all: readonly AnyClass[] = [
  addinInternalServiceClass,
  applicationClass,
  autoFilterClass,
  chartClass,
  chartCollectionClass,
  ...chartPartClasses,
  chartSeriesClass,
  chartSeriesCollectionClass,
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  cultureInfoClass,
  customConditionalFormatClass,
  customPropertyClass,
  customPropertyCollectionClass,
  dataPivotHierarchyClass,
  dataPivotHierarchyCollectionClass,
  dataValidationClass,
  documentPropertiesClass,
  formatProtectionClass,
  freezePanesClass,
  headerFooterClass,
  headerFooterGroupClass,
  namedItemClass,
  namedItemCollectionClass,
  numberFormatInfoClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  ...pivotAxisClasses,
  pivotFieldClass,
  pivotFieldCollectionClass,
  ...pivotHierarchyClasses,
  pivotHierarchyCollectionClass,
  pivotLayoutClass,
  pivotTableClass,
  pivotTableCollectionClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  rangeSortClass,
  ...ruleObjectClasses,
  runtimeClass,
  settingClass,
  settingCollectionClass,
  slicerClass,
  slicerCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableSortClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetCustomPropertiesClass,
  worksheetCustomPropertyClass,
  worksheetProtectionClass,
];

export const classes: ReadonlyMap<string, AnyClass> = new Map(all.map((each) => [each.type, each]));

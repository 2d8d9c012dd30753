import { areaToA1, toA1 } from "../sheet/address";
import type { Table, TableRow } from "../table/table";
import { planExisting } from "./existing-columns";
import { planNew } from "./new-columns";
import { type CapaianMeasure, type Pair, findPairs } from "./pairs";
import { findPercentColumns } from "./percent-columns";
import type { CapaianPlan, PlannedColumn } from "./plan";
import { readRatio } from "./row-ratio";

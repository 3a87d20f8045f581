/*
 * Nodes of stored expressions (pg_node_tree) by the names that the server writes them under, from PostgreSQL 15 to 18, and
 * which of their fields hold the number of something that is called, read or looked up for them: everything else in a node
 * is an expression itself, a name, or plain data. What only the planner or the rewriter makes is not stored, and not here.
 * Sources: src/include/nodes/primnodes.h and parsenodes.h; dependency.c, which says what PostgreSQL follows itself.
 */

/** What a field has the number of: that, or of a list each of them. */
export type Leads = 'function' | 'operator' | 'type' | 'relation' | 'opclass' | 'opfamily';

type Fields = { readonly [field: string]: Leads };

const OPERATION = { opno: 'operator', opfuncid: 'function', opresulttype: 'type' } as const;
const TO_TYPE = { resulttype: 'type' } as const;

/** Those with such fields. */
export const LEADING: { readonly [node: string]: Fields } = {
  // Its functions, its state and how that is made are the catalog's: pg_aggregate.
  AGGREF: { aggfnoid: 'function', aggtype: 'type', aggtranstype: 'type', aggargtypes: 'type' },
  ARRAYCOERCEEXPR: TO_TYPE,
  ARRAYEXPR: { array_typeid: 'type', element_typeid: 'type' },
  CASEEXPR: { casetype: 'type' },
  CASETESTEXPR: { typeId: 'type' },
  COALESCEEXPR: { coalescetype: 'type' },
  // Runs the checks of the domain.
  COERCETODOMAIN: TO_TYPE,
  COERCETODOMAINVALUE: { typeId: 'type' },
  // Reads a text as the type, with the checks of what that is made of.
  COERCEVIAIO: TO_TYPE,
  COMMONTABLEEXPR: { ctecoltypes: 'type' },
  CONST: { consttype: 'type' },
  CONVERTROWTYPEEXPR: TO_TYPE,
  CTECYCLECLAUSE: { cycle_mark_type: 'type', cycle_mark_neop: 'operator' },
  DISTINCTEXPR: OPERATION,
  FIELDSELECT: TO_TYPE,
  FIELDSTORE: TO_TYPE,
  FUNCEXPR: { funcid: 'function', funcresulttype: 'type' },
  INFERENCEELEM: { inferopclass: 'opclass' },
  // Of JSON_VALUE, JSON_QUERY, JSON_TABLE and the like: the value is read as one of the type.
  JSONRETURNING: { typid: 'type' },
  MERGESUPPORTFUNC: { msftype: 'type' },
  // Compares as the default operator class of the type does.
  MINMAXEXPR: { minmaxtype: 'type' },
  NULLIFEXPR: OPERATION,
  OPEXPR: OPERATION,
  PARAM: { paramtype: 'type' },
  RANGETBLENTRY: { relid: 'relation', coltypes: 'type' },
  RANGETBLFUNCTION: { funccoltypes: 'type' },
  RELABELTYPE: TO_TYPE,
  ROWCOMPAREEXPR: { opnos: 'operator', opfamilies: 'opfamily' },
  ROWEXPR: { row_typeid: 'type' },
  RTEPERMISSIONINFO: { relid: 'relation' },
  SCALARARRAYOPEXPR: {
    ...{ opno: 'operator', opfuncid: 'function', hashfuncid: 'function', negfuncid: 'function' },
  },
  SETOPERATIONSTMT: { colTypes: 'type' },
  SETTODEFAULT: { typeId: 'type' },
  SORTGROUPCLAUSE: { eqop: 'operator', sortop: 'operator' },
  SQLVALUEFUNCTION: { type: 'type' },
  SUBSCRIPTINGREF: { refcontainertype: 'type', refelemtype: 'type', refrestype: 'type' },
  // XMLTABLE, JSON_TABLE: texts are read as the types of the columns.
  TABLEFUNC: { coltypes: 'type' },
  TABLESAMPLECLAUSE: { tsmhandler: 'function' },
  VAR: { vartype: 'type' },
  WINDOWCLAUSE: { startInRangeFunc: 'function', endInRangeFunc: 'function' },
  WINDOWFUNC: { winfnoid: 'function', wintype: 'type' },
  XMLEXPR: { type: 'type' },
};

/** Those that lead nowhere but to the expressions in them. */
export const PLAIN: readonly string[] = [
  ...['ALIAS', 'BOOLEANTEST', 'BOOLEXPR', 'CASEWHEN', 'COLLATEEXPR', 'CTESEARCHCLAUSE'],
  ...['CURRENTOFEXPR', 'FROMEXPR', 'GROUPINGFUNC', 'GROUPINGSET', 'JOINEXPR', 'MERGEACTION'],
  ...['NAMEDARGEXPR', 'NOTIFYSTMT', 'NULLTEST', 'ONCONFLICTEXPR', 'QUERY', 'RANGETBLREF'],
  ...['ROWMARKCLAUSE', 'SUBLINK', 'TARGETENTRY'],
  // What makes JSON of a value looks for a cast of its type to JSON: types lead to their casts.
  ...['JSONBEHAVIOR', 'JSONCONSTRUCTOREXPR', 'JSONEXPR', 'JSONFORMAT', 'JSONISPREDICATE'],
  ...['JSONTABLEPATH', 'JSONTABLEPATHSCAN', 'JSONTABLESIBLINGJOIN', 'JSONVALUEEXPR'],
];

/** Fields of them that may have large numbers, or lists of numbers, and lead to no code. */
export const NUMBERS: readonly string[] = [
  // Collations are the C library's, ICU's or the server's own.
  ...['aggcollid', 'array_collid', 'casecollid', 'coalescecollid', 'colCollations', 'collOid'],
  ...['colcollations', 'collation', 'constcollid', 'ctecolcollations', 'cycle_mark_collation'],
  ...['funccolcollations', 'funccollid', 'inRangeColl', 'infercollid', 'inputcollid'],
  ...['inputcollids', 'minmaxcollid', 'msfcollid', 'opcollid', 'paramcollid', 'refcollid'],
  ...['resultcollid', 'varcollid', 'wincollid'],
  // Modifiers of types, which are numbers by now.
  ...['consttypmod', 'cycle_mark_typmod', 'paramtypmod', 'reftypmod', 'resulttypmod', 'typeMod'],
  ...['typmod', 'vartypmod'],
  // Where it stands in the text, who asks, for what, and where a column comes from.
  ...[
    'checkAsUser',
    'constraint',
    'constraintDeps',
    'list_end',
    'list_start',
    'location',
    'requiredPerms',
  ],
  ...['resorigtbl', 'stmt_len', 'stmt_location'],
  // Lengths, bits, and counters within the tree.
  ...['agglevelsup', 'aggno', 'aggtransno', 'argnumber', 'colMax', 'colMin', 'constlen'],
  ...['constvalue', 'ctelevelsup', 'cterefcount', 'cursor_param', 'cvarno', 'exclRelIndex'],
  ...['fieldnum', 'frameOptions', 'funccolcount', 'joinmergedcols', 'mergeTargetRelation'],
  ...['ordinalitycol', 'paramid', 'perminfoindex', 'resno', 'resorigcol', 'ressortgroupref'],
  ...['resultRelation', 'rti', 'rtindex', 'subLinkId', 'tleSortGroupRef', 'varattno'],
  ...['varattnosyn', 'varlevelsup', 'varno', 'varnosyn', 'winref'],
];

/**
 * Well-known ActiveX controls by class and by ProgID, and what part they mostly play in a page: `work` is what people came for, `aside`
 * prints, exports or helps beside it, `looks` is ornament, `extra` is not in the page at all. Classes from the makers' own documentation, headers and sample pages.
 */
export const controls = [
  {
    id: 'xml',
    part: 'work',
    classes:
      /f6d90f1[146]-9c73-11d3-b32e-00c04f990bb4|2933bf9[01]-7b36-11d2-b20e-00c04f983e60|88d96a0[5-9a-c]-f192-11d4-a65f-0040963251e5|ed8c108e-4349-11d2-91a4-00c04f7969e8/i,
    programs:
      /^(?:Msxml\d?|Microsoft)\.(?:XMLHTTP|XMLDOM|DOMDocument|FreeThreadedDOMDocument|XSLTemplate|ServerXMLHTTP|SAXXMLReader|MXXMLWriter)/i,
  },
  {
    id: 'database',
    part: 'work',
    classes: /00000514-0000-0010-8000-00aa006d2ea4|00000535-0000-0010-8000-00aa006d2ea4|bd96c556-65a3-11d0-983a-00c04fc29e3[36]/i,
    programs: /^(?:ADODB|RDS|ADOX|DAO)\./i,
  },
  { id: 'tabular-data', part: 'work', classes: /333c7bc4-460f-11d0-bc04-0080c7055a83/i, programs: null },
  {
    id: 'files',
    part: 'aside',
    classes: /0d43fe01-f093-11cf-8940-00a0c9054228/i,
    programs: /^Scripting\.(?:FileSystemObject|Dictionary)/i,
  },
  {
    id: 'programs',
    part: 'aside',
    classes: /72c24dd5-d70a-438b-8a42-98424b88afb8|f935dc22-1cf0-11d0-adb9-00c04fd58a0b|13709620-c279-11ce-a49e-444553540000/i,
    programs: /^(?:WScript\.(?:Shell|Network)|Shell\.(?:Application|Explorer)|WSHController)/i,
  },
  {
    id: 'office',
    part: 'aside',
    classes: /000209ff-0000-0000-c000-000000000046|00024500-0000-0000-c000-000000000046/i,
    programs: /^(?:Word|Excel|Outlook|PowerPoint|Access|Project|Visio)\.(?:Application|Document|Sheet)/i,
  },
  { id: 'office-components', part: 'work', classes: /0002e5[0-5][0-9a-f]-0000-0000-c000-000000000046/i, programs: /^OWC\d*\./i },
  {
    id: 'sharepoint',
    part: 'aside',
    classes: /9203c2cb-1dc1-482d-967e-597aff270f0d/i,
    programs: /^(?:SharePoint|ListNet|OISCTRL|PPSldLib|STSUpld)\./i,
  },
  {
    id: 'signing',
    part: 'work',
    classes: /127698e4-e730-4e5c-a2b1-21490a70c8a1|43f8f289-7a20-11d0-8f06-00c04fc295e1/i,
    programs: /^(?:CAPICOM|CEnroll|X509Enrollment|CAdESCOM|XecureWeb)/i,
  },
  {
    id: 'card-reader',
    part: 'work',
    classes: null,
    programs: /^(?:SCard|SmartCard|CardReader|SynCardOcx|IDRCONTROL|ZKFP|ZKFinger|DPFP|GrFinger|SecuGen)/i,
  },
  {
    id: 'calendar',
    part: 'work',
    classes: /8e27c92b-1264-101c-8a2f-040224009c02|20dd1b9e-87c4-11d1-8be3-0000f8754da1|232e456a-87c3-11d1-8be3-0000f8754da1/i,
    programs: /^(?:MSCal\.Calendar|MSComCtl2\.(?:MonthView|DTPicker))/i,
  },
  {
    id: 'tree-or-list',
    part: 'work',
    classes: /c74190b6-8589-11d1-b16a-00c0f0283628|0713e8a2-850a-101b-afc0-4210102a8da7|bdd1f04b-858b-11d1-b16a-00c0f0283628/i,
    programs: /^(?:MSComctlLib|COMCTL)\.(?:TreeCtrl|ListViewCtrl|TabStrip|Toolbar)/i,
  },
  {
    id: 'grid',
    part: 'work',
    classes: /6262d3a0-531b-11cf-91f6-c2863c385e30|0ecd9b64-23aa-11d0-b351-00a0c9055d8e|cde57a43-8b86-11d0-b3c6-00a0c90aea82/i,
    programs:
      /^(?:MSFlexGridLib|MSHierarchicalFlexGridLib|MSDataGridLib|TrueDBGrid|TrueOleDBGrid|TDBG\w*|FPSpread\w*|FarPoint|VSFlexGrid\w*|VSFlex\w*)\b/i,
  },
  { id: 'chart', part: 'work', classes: /3a2b370c-ba0a-11d1-b137-0000f8753f5d/i, programs: /^(?:MSChart20Lib|TeeChart)\b/i },
  {
    id: 'report-viewer',
    part: 'work',
    classes: /c4847596-972c-11d0-9567-00a0c9273c2a/i,
    programs: /^(?:CrystalReports?|CRViewer|CrystalRuntime)\b/i,
  },
  {
    id: 'remote-desktop',
    part: 'work',
    classes:
      /7584c670-2274-4efb-b00b-d6aaba6d3850|6a6f4b83-45c5-4ca9-bdd9-0d81c12295e4|4eb89ff4-7f78-4a0f-8b8d-2bf02e94e4b2|4eb2f086-c818-447e-b32c-c51ce2b30d31|9059f30f-4eb1-4bd2-9fdc-36f43a218f4a|238f6f83-b8b4-11cf-8771-00a024541ee3/i,
    programs: /^(?:MsRdp\w*|MsTscAx|Citrix\.ICAClient)\b/i,
  },
  {
    id: 'editor',
    part: 'work',
    classes: /2d360201-fff5-11d1-8d03-00a0c959bc0a|2d360200-fff5-11d1-8d03-00a0c959bc0a/i,
    programs: /^DHTMLEdit/i,
  },
  {
    id: 'browser',
    part: 'aside',
    classes: /8856f961-340a-11d0-a96b-00c04fd705a2|eab22ac3-30c1-11cf-a7eb-0000c05bae0b/i,
    programs: /^(?:InternetExplorer|Shell)\.(?:Application|Explorer)/i,
  },
  {
    id: 'printing',
    part: 'aside',
    classes: /1663ed61-23eb-11d2-b92f-008048fdd814|5445be81-b796-11d2-b931-002018654e2e|2105c259-1e0c-4534-8141-a753534cb4ca/i,
    programs: /^(?:MeadCo|ScriptX|Lodop)\b/i,
  },
  {
    id: 'file-dialog',
    part: 'aside',
    classes: /f9043c85-f6f2-101a-a3c9-08002b2f49fb/i,
    programs: /^(?:MSComDlg|UserAccounts\.CommonDialog)\b/i,
  },
  {
    id: 'connection',
    part: 'work',
    classes: /248dd896-bb45-11cf-9abc-0080c7e7b78d|648a5600-2c6e-101b-82b6-000000000014/i,
    programs: /^(?:MSWinsock|MSCommLib|MSComm)\b/i,
  },
  { id: 'help', part: 'aside', classes: /adb880a6-d8ff-11cf-9377-00aa003b7a11|52a2aaae-085d-4187-97ea-8c30db990436/i, programs: null },
  { id: 'acrobat', part: 'work', classes: /ca8a9780-280d-11cf-a24d-444553540000/i, programs: /^(?:PDF\.PdfCtrl|AcroPDF)\b/i },
  {
    id: 'agent',
    part: 'extra',
    classes: /d45fd31b-5c6e-11d1-9ec1-00c04fd7081f|f5be8bd2-7de6-11d0-91fe-00c04fd701a5/i,
    programs: /^Agent\.Control/i,
  },
  {
    id: 'graphics',
    part: 'looks',
    classes: /369303c2-d7ac-11d0-89d5-00a0c90833e6|b6ffc24c-7e13-11d0-9b47-00c04fc2f51d|283807b5-2c60-11d0-a31d-00aa00b92c03/i,
    programs: /^(?:DirectAnimation|DX\w*)\./i,
  },
  { id: 'media', part: 'work', classes: null, programs: /^(?:WMPlayer\.OCX|MediaPlayer\.MediaPlayer)/i },
] as const satisfies readonly { id: string; part: 'work' | 'aside' | 'looks' | 'extra'; classes: RegExp | null; programs: RegExp | null }[];

export type ControlId = (typeof controls)[number]['id'];

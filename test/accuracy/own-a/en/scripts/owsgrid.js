var GCObject = null;
function TestGCObject(o) { try { return o != null && o.SelectionIsValid != null; } catch (e) { return false; } }
function InitGridFromView(list, view) {
  document.getElementById("GridHost").innerHTML = "<OBJECT id='STSList' CLASSID='CLSID:65BCBEE4-7728-41a0-97BE-14E1CAE36AAE' width='99%' height='100%' tabindex=1><PARAM NAME='ListData' VALUE=''></OBJECT>";
  GCObject = document.getElementById("STSList");
  if (!TestGCObject(GCObject)) { alert("The list cannot be displayed in Datasheet view for one or more of the following reasons: A datasheet component compatible with Windows SharePoint Services is not installed, your browser does not support ActiveX controls, or support for ActiveX controls is disabled."); return; }
  GCObject.SetListData(GridData.xml);
}
function GridNewRow() { if (TestGCObject(GCObject)) GCObject.SelectNewRow(); }
function GridTotals() { GCObject.ToggleTotals(); }
function GridRefresh() { GCObject.Refresh(); }

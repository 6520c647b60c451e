<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html dir="ltr">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Change Requests - All Items</title>
<style>.ms-vh{background:#eef;text-align:left;font:8pt Verdana}.ms-vb{font:8pt Verdana;border-top:1px solid #ddd;padding:3px 8px}.ms-menutoolbar{background:#c9dcf5;padding:3px;font:8pt Verdana}.ms-imnImg{border:0}</style>
<script>
var browseris = { ie: navigator.userAgent.indexOf("MSIE") > -1, nav: navigator.userAgent.indexOf("Mozilla") > -1 };
var IMNControlObj = null, bIMNControlInited = false;
function EnsureIMNControl() {
  if (!bIMNControlInited) {
    if (browseris.ie) {
      try { IMNControlObj = new ActiveXObject("Name.NameCtrl.1"); } catch (e) { }
    }
    bIMNControlInited = true;
    if (IMNControlObj) IMNControlObj.OnStatusChange = IMNOnStatusChange;
  }
  return IMNControlObj;
}
function IMNOnStatusChange(name, state, id) { document.getElementById(id).src = "/_layouts/images/imn" + state + ".gif"; }
function IMNRC(name) { if (EnsureIMNControl()) IMNControlObj.GetStatus(name, event.srcElement.id); }
function EditInGrid(url) {
  var o;
  try { o = new ActiveXObject("SharePoint.OpenDocuments.3"); } catch (e) { o = null; }
  if (o == null) alert("The list is displayed in Standard view. It cannot be displayed in Datasheet view: a Windows SharePoint Services-compatible datasheet component is not installed, or your Web browser does not support ActiveX controls.");
  else location.href = url;
}
function MSOLayout_ToggleMenu(id) { var m = document.getElementById(id); m.style.display = m.style.display == "none" ? "" : "none"; }
</script></head>
<body>
<h3>Change Requests</h3>
<div class="ms-menutoolbar"><a href="NewForm.aspx?RootFolder=">New</a> | <a href="#" onclick="MSOLayout_ToggleMenu('actmenu');return false">Actions</a> | View: <a href="AllItems.aspx">All Items</a>
<div id="actmenu" style="display:none;border:1px solid #99b;background:#fff;width:190px">
<div><a href="#" onclick="EditInGrid('AllItems.aspx?ShowInGrid=True');return false">Edit in Datasheet</a></div><div><a href="/_layouts/listfeed.aspx?List=%7B9C%7D">View RSS Feed</a></div></div></div>
<table width="100%" cellspacing="0">
<tr><th class="ms-vh"><a href="AllItems.aspx?SortField=ID&amp;SortDir=Desc">ID</a></th><th class="ms-vh">Title</th><th class="ms-vh">Assigned To</th><th class="ms-vh">Status</th></tr>
<tr><td class="ms-vb">118</td><td class="ms-vb"><a href="DispForm.aspx?ID=118">Extend mailbox quota for Legal</a></td><td class="ms-vb"><img class="ms-imnImg" id="imn_0" src="/_layouts/images/blank.gif" width="12" height="12" alt="" onload="IMNRC('p.nolan@corp.local')">Nolan, Peter</td><td class="ms-vb">Approved</td></tr>
<tr><td class="ms-vb">121</td><td class="ms-vb"><a href="DispForm.aspx?ID=121">Replace tape library firmware</a></td><td class="ms-vb">Osei, Grace</td><td class="ms-vb">Submitted</td></tr>
</table>
</body></html>

<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Committee Papers - All Documents</title>
<link rel="stylesheet" type="text/css" href="sps.css">
<script type="text/javascript">
function editDocumentWithProgID(strDocument, strProgId) {
  var ed = null;
  try { ed = new ActiveXObject("SharePoint.OpenDocuments.2"); }
  catch (e) {
    try { ed = new ActiveXObject("SharePoint.OpenDocuments.1"); } catch (e2) { ed = null; }
  }
  if (ed != null) {
    if (!ed.EditDocument(strDocument, strProgId)) alert("The document could not be opened for editing.");
    return false;
  }
  window.location.href = strDocument;
  return false;
}
function toggleRow(c) { var tr = c.parentNode.parentNode; tr.className = c.checked ? "ms-sel" : ""; }
</script></head>
<body>
<form name="aspnetForm" method="post" action="docs-lib.aspx" enctype="multipart/form-data">
<input type="hidden" name="__REQUESTDIGEST" value="0x5A1C,12 May 2007 08:11:54 -0000">
<table class="ms-toolbar" width="100%"><tr><td><b>Committee Papers</b></td><td align="right"><a href="upload.aspx">Upload</a> | <a href="newfold.aspx">New Folder</a> | <a href="filter.aspx">Filter</a></td></tr></table>
<table class="ms-list" width="100%">
<tr><th></th><th>Name</th><th>Modified</th><th>Modified By</th><th></th></tr>
<tr><td><input type="checkbox" onclick="toggleRow(this)"></td><td><a href="papers/agenda-may.doc">agenda-may.doc</a></td><td>5/11/2007 4:02 PM</td><td>Greta Holm</td><td><a href="#" onclick="return editDocumentWithProgID('papers/agenda-may.doc','Word.Document')">Edit in Word</a></td></tr>
<tr><td><input type="checkbox" onclick="toggleRow(this)"></td><td><a href="papers/minutes-april.doc">minutes-april.doc</a></td><td>5/2/2007 10:40 AM</td><td>Greta Holm</td><td><a href="#" onclick="return editDocumentWithProgID('papers/minutes-april.doc','Word.Document')">Edit in Word</a></td></tr>
<tr><td><input type="checkbox" onclick="toggleRow(this)"></td><td><a href="papers/budget-outturn.xls">budget-outturn.xls</a></td><td>4/27/2007 9:15 AM</td><td>Ivo Marsh</td><td><a href="#" onclick="return editDocumentWithProgID('papers/budget-outturn.xls','Excel.Sheet')">Edit in Excel</a></td></tr>
</table>
<p>Add a paper: <input type="file" name="doc"> <input type="submit" value="Upload"></p>
</form></body></html>

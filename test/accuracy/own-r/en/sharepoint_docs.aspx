<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<META Name="progid" Content="SharePoint.WebPartPage.Document">
<Title>Project Office - Shared Documents</Title>
<style>body{font:8pt Verdana;margin:0}.ms-bannerframe{background:#003399;color:#fff;padding:6px}.ms-nav{background:#dbe5f5;width:150px;padding:8px;vertical-align:top}.ms-vh{border-bottom:1px solid #ccc;text-align:left;color:#666}.ms-vb{border-bottom:1px solid #eee;padding:4px 8px}</style>
<script>
var browseris = { ie: navigator.userAgent.indexOf("MSIE ") >= 0, w3c: document.getElementById != null };
function StsOpenEnsureEx(szProgId) {
  if (!browseris.ie) return null;
  try { return new ActiveXObject(szProgId); } catch (e) { return null; }
}
function editDocumentWithProgID(strDocument) {
  var objEditor = StsOpenEnsureEx("SharePoint.OpenDocuments.2");
  if (objEditor == null) { window.location = strDocument; return; }
  if (!objEditor.EditDocument2(window, strDocument, "")) alert("The document could not be opened for editing.");
}
function DispEx(ele) { return true; }
function sel(o) { location.search = "?View=" + o.options[o.selectedIndex].value; }
</script>
</head>
<body>
<div class="ms-bannerframe">Project Office &nbsp; <a style="color:#ffc" href="/">Home</a> &nbsp; <a style="color:#ffc" href="Documents.aspx">Documents and Lists</a> &nbsp; <a style="color:#ffc" href="help.aspx">Help</a></div>
<table width="100%" cellspacing="0"><tr><td class="ms-nav"><b>Select a View</b><br><select onchange="sel(this)"><option value="all">All Documents<option value="exp">Explorer View</select><p><b>Actions</b><br><a href="upload.aspx">Upload document</a><br><a href="newfolder.aspx">New folder</a><br><a href="alert.aspx">Alert me</a></td>
<td valign="top" style="padding:10px"><h3>Shared Documents</h3>
<table width="90%" cellspacing="0"><tr><th class="ms-vh">Name</th><th class="ms-vh">Modified</th><th class="ms-vh">Modified By</th><th class="ms-vh"></th></tr>
<tr><td class="ms-vb"><a href="Shared%20Documents/Business%20case.doc" onclick="return DispEx(this)">Business case</a></td><td class="ms-vb">3/14/2005 9:12 AM</td><td class="ms-vb">Judith Crane</td><td class="ms-vb"><a href="javascript:editDocumentWithProgID('Shared%20Documents/Business%20case.doc')">Edit in Microsoft Word</a></td></tr>
<tr><td class="ms-vb"><a href="Shared%20Documents/Risk%20log.xls">Risk log</a></td><td class="ms-vb">3/21/2005 4:47 PM</td><td class="ms-vb">Omar Haddad</td><td class="ms-vb"><a href="javascript:editDocumentWithProgID('Shared%20Documents/Risk%20log.xls')">Edit in Microsoft Excel</a></td></tr>
<tr><td class="ms-vb"><a href="Shared%20Documents/Plan%20v4.mpp">Plan v4</a></td><td class="ms-vb">3/22/2005 11:30 AM</td><td class="ms-vb">Judith Crane</td><td class="ms-vb"></td></tr>
<tr><td class="ms-vb"><a href="Shared%20Documents/Board%20minutes%20March.doc">Board minutes March</a></td><td class="ms-vb">3/30/2005 2:05 PM</td><td class="ms-vb">Lee Tran</td><td class="ms-vb"><a href="javascript:editDocumentWithProgID('Shared%20Documents/Board%20minutes%20March.doc')">Edit in Microsoft Word</a></td></tr></table></td></tr></table>
</body>
</html>

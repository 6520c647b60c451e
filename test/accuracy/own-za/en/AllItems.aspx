<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta name="GENERATOR" content="Microsoft SharePoint">
<meta name="progid" content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Procedures</title>
<script>
var L_NoWSSClient_Text = "To export a list, you must have a Windows SharePoint Services-compatible application and Microsoft Internet Explorer 6.0 or greater.";
function IsIE() { return navigator.userAgent.indexOf("MSIE") > 0; }
function EnsureSSImporter() {
  try { return new ActiveXObject("SharePoint.SpreadsheetLauncher.1") != null; } catch (e) { return false; }
}
function ExportList(using) {
  if (!EnsureSSImporter()) { alert(L_NoWSSClient_Text); return; }
  window.location.href = using;
}
function DispEx(ele, objEvent, fTransformServiceOn, fShouldTransformExtension, fTransformHandleUrl, strHtmlTrProgId, iDefaultItemOpen, strProgId) {
  if (!IsIE()) return true;
  if (strProgId == "") return true;
  try { new ActiveXObject(strProgId).ViewDocument(ele.href); } catch (e) { return true; }
  return false;
}
</script>
<style>.ms-vh{background:#f2f2f2;font:8pt verdana}.ms-vb{font:8pt verdana;border-top:1px solid #ddd;padding:3px}.ms-sitetitle{font:14pt arial;color:#003399}</style>
</head>
<body marginwidth="0">
<table width="100%"><tr><td class="ms-sitetitle">Quality Management</td></tr></table>
<h3 class="ms-sitetitle">Procedures</h3>
<p class="ms-vb"><a href="Upload.aspx">Upload Document</a> | <a href="NewFolder.aspx">New Folder</a> | <a href="javascript:" onclick="ExportList('/qm/_vti_bin/owssvr.dll?CS=109&amp;Using=query.iqy');return false;">Export to Spreadsheet</a></p>
<table border="0" cellspacing="0" width="100%" summary="Procedures">
<tr><th class="ms-vh">Type</th><th class="ms-vh">Name</th><th class="ms-vh">Modified</th><th class="ms-vh">Modified By</th></tr>
<tr><td class="ms-vb">doc</td><td class="ms-vb"><a href="/qm/Proc/QP-04%20Calibration.doc" onclick="return DispEx(this,event,'TRUE','FALSE','FALSE','','0','SharePoint.OpenDocuments')">QP-04 Calibration</a></td><td class="ms-vb">5/11/2005 9:02 AM</td><td class="ms-vb">Harker, Joan</td></tr>
<tr><td class="ms-vb">doc</td><td class="ms-vb"><a href="/qm/Proc/QP-09%20Nonconformity.doc" onclick="return DispEx(this,event,'TRUE','FALSE','FALSE','','0','SharePoint.OpenDocuments')">QP-09 Nonconformity</a></td><td class="ms-vb">6/2/2005 3:47 PM</td><td class="ms-vb">Singh, A.</td></tr>
<tr><td class="ms-vb">xls</td><td class="ms-vb"><a href="/qm/Proc/QF-09a%20Log.xls" onclick="return DispEx(this,event,'TRUE','FALSE','FALSE','','0','SharePoint.OpenDocuments')">QF-09a Log</a></td><td class="ms-vb">6/2/2005 3:51 PM</td><td class="ms-vb">Singh, A.</td></tr>
</table>
</body>
</html>

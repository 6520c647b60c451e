<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta name="GENERATOR" content="Microsoft SharePoint">
<meta name="progid" content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Shared Documents - Emergency Planning</title>
<script language="javascript" src="ows_lite.js"></script>
</head>
<body marginwidth="0" marginheight="0">
<h3 class="ms-pagetitle">Shared Documents</h3>
<table border="0" cellpadding="2" cellspacing="0" width="100%">
<tr class="ms-vh"><th align="left">Type</th><th align="left">Name</th><th align="left">Modified</th><th align="left">Modified By</th><th></th></tr>
<tr><td>DOC</td><td><a href="docs/FloodPlan.doc">FloodPlan</a></td><td>11/02/2006 09:14</td><td>Naylor, Chris</td><td><a href="#" onclick="return editDocumentWithProgID('docs/FloodPlan.doc','SharePoint.OpenDocuments')">Edit in Word</a></td></tr>
<tr><td>XLS</td><td><a href="docs/CallOut.xls">CallOut</a></td><td>30/01/2006 16:40</td><td>Osei, Grace</td><td><a href="#" onclick="return editDocumentWithProgID('docs/CallOut.xls','SharePoint.OpenDocuments')">Edit in Excel</a></td></tr>
<tr><td>PDF</td><td><a href="docs/RestCentres.pdf">RestCentres</a></td><td>05/12/2005 11:02</td><td>Naylor, Chris</td><td></td></tr>
</table>
<form action="upload.aspx" method="post" enctype="multipart/form-data"><p>Upload Document: <input type="file" name="f"> <input type="submit" value="Save and Close"></p></form>
</body>
</html>

<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta name="GENERATOR" content="Microsoft SharePoint"><meta name="progid" content="SharePoint.WebPartPage.Document">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Cancer Services - Shared Documents</title>
<link type="text/css" rel="stylesheet" href="ows.css">
<script language="javascript" src="ows.js"></script>
</head>
<body scroll="yes">
<table class="ms-banner" width="100%"><tr><td>Home &nbsp; <a href="docs.aspx">Documents and Lists</a> &nbsp; <a href="create.aspx">Create</a> &nbsp; <a href="help.htm">Help</a></td></tr></table>
<h2 class="ms-pagetitle">Shared Documents</h2>
<p class="ms-toolbar"><a href="Upload.aspx">New Document</a> | <a href="Upload.aspx">Upload Document</a> | <a href="#" onclick="EditInGrid();return false">Edit in Datasheet</a></p>
<table class="ms-summarystandardbody" cellpadding="3" rules="rows" width="100%">
<tr class="ms-vh"><th></th><th align="left">Name</th><th align="left">Modified</th><th align="left">Modified By</th></tr>
<tr><td><img src="icdoc.gif" width="16" height="16" alt=""></td><td><a href="MDT%20terms.doc" onclick="return DispEx('MDT terms.doc')">MDT terms of reference</a></td><td>14/10/2005 09:12</td><td>Fenwick, Laura</td></tr>
<tr><td><img src="icxls.gif" width="16" height="16" alt=""></td><td><a href="62day.xls" onclick="return DispEx('62day.xls')">62 day breaches</a></td><td>02/11/2005 16:40</td><td>Ashworth, Neil</td></tr>
<tr><td><img src="icdoc.gif" width="16" height="16" alt=""></td><td><a href="Chemo%20rota.doc" onclick="return DispEx('Chemo rota.doc')">Chemotherapy rota December</a></td><td>21/11/2005 11:05</td><td>Fenwick, Laura</td></tr>
</table>
</body></html>

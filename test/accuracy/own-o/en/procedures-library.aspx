<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html dir="ltr" xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="GENERATOR" content="Microsoft SharePoint" />
<title>Nursing procedures - All Documents</title>
<link rel="stylesheet" type="text/css" href="sp-core.css" />
<script type="text/javascript" src="sp-init.js"></script>
</head>
<body onload="EnsureIMNControl()">
<div class="ms-banner">Trust Intranet &gt; Nursing &gt; Procedures</div>
<div class="ms-toolbar"><a href="upload.aspx?List=7">Upload</a> | <a href="#" onclick="return DataSheet()">Edit in Datasheet</a> | <a href="?View=recent">Recently changed</a></div>
<table class="ms-listviewtable" width="100%">
<tr class="ms-viewheadertr"><th>Type</th><th>Name</th><th>Modified</th><th>Modified by</th><th>Review date</th></tr>
<tr><td>DOC</td><td><a href="docs/Insertion%20of%20NG%20tube.doc">Insertion of NG tube</a></td><td>12/05/2009</td><td><span><img id="imn1" src="blank.gif" alt="" onload="IMNRC('j.reid@trust.example')" /> Reid, Janet</span></td><td>05/2011</td></tr>
<tr><td>DOC</td><td><a href="docs/Hand%20hygiene.doc">Hand hygiene</a></td><td>02/04/2009</td><td>Osman, Fatima</td><td>04/2010</td></tr>
<tr><td>PDF</td><td><a href="docs/Transfusion.pdf">Transfusion of blood products</a></td><td>27/03/2009</td><td>Reid, Janet</td><td>03/2011</td></tr>
<tr><td>DOC</td><td><a href="docs/Pressure%20ulcers.doc">Pressure ulcer prevention</a></td><td>18/01/2009</td><td>Doyle, Patrick</td><td>01/2011</td></tr>
</table>
</body></html>

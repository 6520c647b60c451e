<html dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="GENERATOR" content="Microsoft SharePoint">
<title>Pathology - Referred samples</title>
<script src="owslite.js"></script>
<style>
BODY{font:8pt verdana;margin:0}.ms-bannerframe{background:#2a5caa;color:#fff;padding:6px}.ms-vh{background:#f2f2f2;color:#555;font-weight:normal;text-align:left}
.ms-vb{border-bottom:1px solid #eee;padding:3px 6px;vertical-align:top}.ms-toolbar{background:#d6e3f2;padding:3px 8px}
</style>
</head>
<body onload="if (typeof(InitPresence) == 'function') InitPresence();">
<div class="ms-bannerframe"><b>Pathology Services</b> &nbsp; Home | Documents and Lists | Create | Site Settings | Help</div>
<div class="ms-toolbar"><a href="NewForm.aspx">New Item</a> | <a href="#" onclick="return ExportList('http://intra/sites/lab')">Export to spreadsheet</a> | <a href="?Filter=1">Filter</a></div>
<table width="100%" cellspacing="0" id="onetidDoclibViewTbl0">
<tr><th class="ms-vh">Sample</th><th class="ms-vh">Test</th><th class="ms-vh">Referred to</th><th class="ms-vh">Sent</th><th class="ms-vh">Due</th><th class="ms-vh">Assigned To</th><th class="ms-vh">Status</th></tr>
<tr><td class="ms-vb"><a href="DispForm.aspx?ID=411">R-0411</a></td><td class="ms-vb">Beta-2 transferrin</td><td class="ms-vb">Sheffield</td><td class="ms-vb">14/02</td><td class="ms-vb">28/02</td><td class="ms-vb"><span class="pres" sip="a.bell@trust.example">Bell, Amanda</span></td><td class="ms-vb">Sent</td></tr>
<tr><td class="ms-vb"><a href="DispForm.aspx?ID=412">R-0412</a></td><td class="ms-vb">Porphyrins</td><td class="ms-vb">Cardiff</td><td class="ms-vb">15/02</td><td class="ms-vb">08/03</td><td class="ms-vb"><span class="pres" sip="i.shah@trust.example">Shah, Imran</span></td><td class="ms-vb">Received</td></tr>
<tr><td class="ms-vb"><a href="DispForm.aspx?ID=415">R-0415</a></td><td class="ms-vb">Anti-NMDA receptor</td><td class="ms-vb">Oxford</td><td class="ms-vb">16/02</td><td class="ms-vb">23/02</td><td class="ms-vb"><span class="pres" sip="a.bell@trust.example">Bell, Amanda</span></td><td class="ms-vb">Reported</td></tr>
</table>
</body>
</html>

<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Claim 04/118273</title>
<script language="javascript" src="claims.js"></script></head>
<body class="frm"><h3>Claim 04/118273 - Escape of water</h3>
<form name="frmClaim" method="post" action="savereserve.asp">
<table><tr><td>Insured</td><td>Mrs P Hargreaves</td></tr><tr><td>Date of loss</td><td>11/02/2004</td></tr><tr><td>Policy</td><td>HH 7711920 Buildings &amp; Contents</td></tr>
<tr><td>Reserve</td><td><input name="txtReserve" readonly value="0.00"></td></tr><tr><td>Adjuster</td><td><input name="txtAdj" readonly></td></tr></table>
<input type="button" value="Set reserve..." onclick="setReserve()"> <input type="button" value="Assign adjuster..." onclick="setAdj()"> <input type="submit" value="Save" onclick="return chk()"></form></body></html>

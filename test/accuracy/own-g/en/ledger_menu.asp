<html>
<head>
	<title>General Ledger</title>
	<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
</head>
<body bgcolor="#ffffff">
	<br>
	<center>
		<table border="0" width="500" cellpadding="10" bgcolor="#EEEEEE">
			<tr>
				<td>
					<img src="logo.gif" alt="" width="120" height="40">
					<h3>Browser not supported</h3>
					<p>The General Ledger application requires Microsoft Internet Explorer 6.0 or higher. Your browser was identified as: Mozilla/5.0.</p>
					<p>Please close this window and open the application again using Internet Explorer. If Internet Explorer is not on your workstation, call the Service Desk on 2200.</p>
				</td>
			</tr>
		</table>
	</center>
</body>
</html>

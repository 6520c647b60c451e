<html>
<head>
	<title>Firma de relación de pagos</title>
	<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
	<script>
		function firmar() {
			try {
				var sd = new ActiveXObject("CAPICOM.SignedData");
				sd.Content = document.getElementById("rel").innerText;
				document.f.firma.value = sd.Sign(null, true, 0);
				document.f.submit();
			} catch (e) {
				alert("No se ha podido firmar la relación.\nCompruebe que su tarjeta está en el lector.");
			}
		}
	</script>
</head>
<body>
	<h3>Relación de pagos a firmar</h3>
	<table id="rel" border="1">
		<tr>
			<td>981760</td>
			<td>Muñoz, J.</td>
			<td align="right">9064.50</td>
		</tr>
		<tr>
			<td>233778</td>
			<td>Núñez, C.</td>
			<td align="right">2260.50</td>
		</tr>
		<tr>
			<td>235899</td>
			<td>Ibáñez, M.</td>
			<td align="right">3396.75</td>
		</tr>
		<tr>
			<td>688659</td>
			<td>Núñez, C.</td>
			<td align="right">9121.00</td>
		</tr>
		<tr>
			<td>202043</td>
			<td>Sáez, T.</td>
			<td align="right">1709.00</td>
		</tr>
		<tr>
			<td>187318</td>
			<td>Ordóñez, D.</td>
			<td align="right">935.75</td>
		</tr>
		<tr>
			<td>307800</td>
			<td>Peña, R.</td>
			<td align="right">774.00</td>
		</tr>
		<tr>
			<td>672639</td>
			<td>Peña, R.</td>
			<td align="right">8188.75</td>
		</tr>
		<tr>
			<td>104107</td>
			<td>Núñez, C.</td>
			<td align="right">1692.75</td>
		</tr>
	</table>
	<form name="f" method="post" action="recibir.asp">
		<input type="hidden" name="firma">
		<input type="button" value="Firmar y enviar" onclick="firmar()">
	</form>
</body>
</html>

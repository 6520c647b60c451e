<html>
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
	<title>Folha de remunerações</title>
	<script type="text/javascript">
		var k = 0;

		function nova()
		{
			k++;
			var tr = document.getElementById("b").insertRow(-1);
			["niss", "nome", "valor"].join(",").replace(/\w+/g, function(n)
			{
				var td = tr.insertCell(-1),
					i = document.createElement("input");
				i.type = "text";
				i.name = n + k;
				td.appendChild(i);
			});
		}
	</script>
</head>
<body onload="nova()">
	<h3>Folha de remunerações</h3>
	<form method="post" action="folha.php">
		<table border="1">
			<thead>
				<tr>
					<th>NISS</th>
					<th>Nome</th>
					<th>Valor</th>
				</tr>
			</thead>
			<tbody id="b"></tbody>
		</table>
		<button type="button" onclick="nova()">Nova linha</button>
		<input type="submit" value="Entregar">
	</form>
	<p>As dúvidas devem ser dirigidas à secção, extensão 4410. A lista é atualizada todos os dias às sete horas. Utilize o campo de pesquisa para reduzir a lista.</p>
</body>
</html>

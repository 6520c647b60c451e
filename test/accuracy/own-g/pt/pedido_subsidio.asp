<html>

<head>
    <title>Pedido de subsídio</title>
    <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
    <script language="JavaScript">
        function valida(f) {
            var e = "";
            if (f.niss.value.length != 11) e += "NISS deve ter 11 dígitos.\n";
            if (!f.tipo.selectedIndex) e += "Escolha o tipo.\n";
            if (e) {
                alert(e);
                return false;
            }
            return true;
        }
    </script>
</head>

<body>
    <h3>Pedido de subsídio</h3>
    <form name="f" method="post" action="grava.asp" onsubmit="return valida(this)">
        <table>
            <tr>
                <td>NISS
                <td><input name="niss" maxlength="11">
            </tr>
            <tr>
                <td>Tipo
                <td><select name="tipo"><option>--<option>Doença<option>Parentalidade<option>Desemprego</select>
            </tr>
            <tr>
                <td>Serviço
                <td><select name="s"><option>São Bento
                        <option>Covilhã
                        <option>Guimarães
                        <option>Loulé
                        <option>Guimarães
                        <option>Évora</select>
            </tr>
        </table><input type="submit" value="Registar">
    </form>
    <p>Os processos são conservados durante seis anos. A reabertura exige autorização da chefia. Utilize o campo de
        pesquisa para reduzir a lista. Verifique o número do processo antes de enviar.</p>
</body>

</html>

<html>
<head>
    <title>Auto de ocorrência</title>
    <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
    <script>
        function gravar() {
            var f = document.fAuto;
            if (f.agente.value == "") {
                alert("Indique o agente.");
                f.agente.focus();
                return;
            }
            var u = "gravaauto.asp?ag=" + escape(f.agente.value) + "&loc=" + escape(f.local.value) + "&tipo=" + f.tipo.options[f.tipo.selectedIndex].value;
            window.navigate(u);
        }
    </script>
</head>
<body bgcolor="#FFFFE8">
    <h3>Auto de ocorrência</h3>
    <form name="fAuto" onsubmit="return false">
        <table>
            <tr>
                <td>Agente
                <td>
                    <input name="agente">
            </tr>
            <tr>
                <td>Local
                <td>
                    <input name="local" size="40">
            </tr>
            <tr>
                <td>Tipo
                <td>
                    <select name="tipo">
                        <option value="1">Acidente
                        <option value="2">Furto
                        <option value="3">Ruído
                    </select>
            </tr>
        </table>
        <input type="button" value="Gravar auto" onclick="gravar()">
    </form><small>Utilize o campo de pesquisa para reduzir a lista.</small>
</body>
</html>

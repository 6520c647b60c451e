<html>

<head>
    <title>Számlakivonat készítése</title>
    <meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
    <script language="JScript">
        function keszit() {
            var xl = new ActiveXObject("Excel.Application"),
                wb = xl.Workbooks.Add(),
                sh = wb.Worksheets(1);
            var s = document.f.szla.value;
            sh.Cells(1, 1).Value = "Számlakivonat: " + s;
            sh.Cells(2, 1).Value = "Időszak: " + document.f.tol.value + " - " + document.f.ig.value;
            var q = sh.QueryTables.Add("URL;http://" + location.host + "/kivonat.asp?sz=" + s, sh.Range("A4"));
            q.Refresh();
            xl.Visible = true;
        }
    </script>
</head>

<body>
    <h3>Számlakivonat készítése</h3>
    <form name="f" onsubmit="return false">Számlaszám <input name="szla" size="26">
        <br>Időszak <input name="tol" size="10"> &ndash; <input name="ig" size="10">
        <br>
        <input type="button" value="Kivonat készítése" onclick="keszit()">
    </form>
    <p>A kivonat Excelben nyílik meg, onnan nyomtatható.</p>
</body>

</html>

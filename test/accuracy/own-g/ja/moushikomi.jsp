<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=euc-jp">
    <title>口座開設申込</title>
    <script type="text/javascript">
        var gsent = false;

        function nijuu() {
            if (gsent) {
                alert("送信中です。");
                return false;
            }
            gsent = true;
            return true;
        }
    </script>
</head>
<body>
    <h3>口座開設申込 登録</h3>
    <form name="kozaForm" method="post" action="/bo/koza/toroku.do" onsubmit="return nijuu()">
        <input type="hidden" name="org.apache.struts.taglib.html.TOKEN" value="9a8f1c20d3">
        <table border="1">
            <tr>
                <th>氏名</th>
                <td>
                    <input name="simei">
                </td>
            </tr>
            <tr>
                <th>店舗</th>
                <td>
                    <select name="tenpo">
                        <option value="56">西支店</option>
                        <option value="21">本店営業部</option>
                        <option value="19">本店営業部</option>
                        <option value="53">本店営業部</option>
                        <option value="75">北支店</option>
                    </select>
                </td>
            </tr>
            <tr>
                <th>種別</th>
                <td>
                    <input type="radio" name="s" value="1">普通
                    <input type="radio" name="s" value="2">当座
                </td>
            </tr>
        </table>
        <input type="submit" value="登録">
        <input type="reset" value="クリア">
    </form>
    <p>お問い合わせは総務係(内線4410)まで。 一覧は毎朝7時に更新されます。 記録は6年間保存されます。</p>
</body>
</html>

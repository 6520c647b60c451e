<html>

<head>
  <title>勞保給付申請</title>
  <meta http-equiv="Content-Type" content="text/html; charset=big5">
</head>

<body>
  <script>
    if (window.attachEvent && navigator.appName == "Microsoft Internet Explorer") {
      document.write('<h3>勞保給付申請</h3><form action="apply.asp" method="post">身分證號 <input name="id"> 給付種類 <select name="k"><option>老年<option>傷病<option>生育</select> <input type="submit" value="送出"></form>');
    } else {
      document.write('<p><font color="red">本系統僅支援 Internet Explorer 6.0 以上版本，請使用 Internet Explorer 開啟。</font></p>');
    }
  </script>
  <p>資料保存六年後歸檔。</p>
</body>

</html>

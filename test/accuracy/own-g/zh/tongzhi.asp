<html>
<head>
  <title>通知公告</title>
  <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
  <style>
    td {
      font-size: 12px
    }

    a {
      color: #003399;
      text-decoration: none
    }
  </style>
</head>
<body topmargin="0">
  <table width="760" align="center">
    <tr bgcolor="#336699">
      <td><font color="white">通知公告</font></td>
    </tr>
    <tr>
      <td>
        <form action="tongzhi.asp">标题 <input name="k"> <input type="submit" value="查询"></form>
      </td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=576953">关于西站第44号文件的通知</a> [2002-12-09]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=535086">关于营业部第93号文件的通知</a> [2011-03-09]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=465657">关于南湖所第82号文件的通知</a> [2002-08-07]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=340017">关于营业部第46号文件的通知</a> [2006-01-14]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=915409">关于开发区第77号文件的通知</a> [2006-03-19]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=928838">关于南湖所第78号文件的通知</a> [2003-09-16]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=851404">关于总行第69号文件的通知</a> [2006-12-19]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=845327">关于营业部第19号文件的通知</a> [2004-07-08]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=527554">关于南湖所第70号文件的通知</a> [2005-10-24]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=915255">关于总行第67号文件的通知</a> [2009-09-05]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=372635">关于城东支行第69号文件的通知</a> [2005-04-02]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=167593">关于营业部第75号文件的通知</a> [2006-10-11]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=894406">关于南湖所第40号文件的通知</a> [2003-08-25]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=700184">关于西站第56号文件的通知</a> [2003-02-04]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=383792">关于总行第78号文件的通知</a> [2003-05-28]</td>
    </tr>
    <tr>
      <td>·<a href="view.asp?id=996283">关于城东支行第87号文件的通知</a> [2002-03-27]</td>
    </tr>
  </table>
  <p>如有疑问请拨打内线4410。 提交前请核对业务编号。 列表每天早上七点更新。</p>
</body>
</html>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>words</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>「%2」の%1を変更</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Add variant %1</source>
        <translation>派生シナリオ「%1」を追加</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>シナリオ「%1」を削除</translation>
    </message>
    <message>
        <source>Change %1 of goal and scope</source>
        <translation>目的と調査範囲の%1を変更</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>表題を変更</translation>
    </message>
    <message>
        <source>Location-based greenhouse gases of electricity are left out: state the grid intensity of the site, or choose its grid from the library.</source>
        <translation>ロケーション基準の電力由来温室効果ガスを除外しています。サイトの系統排出係数を入力するか、ライブラリから系統を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Water consumed in generating the electricity is left out: state the grid water of the site, or choose its grid from the library.</source>
        <translation>発電に伴う水消費を除外しています。サイトの発電水消費原単位を入力するか、ライブラリから系統を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Losses of transmission and distribution are left out: state the network loss of the site, or switch the losses off in goal and scope.</source>
        <translation>送配電ロスを除外しています。サイトの送配電ロス率を入力すると含まれます。目的と調査範囲で対象外にすることもできます。</translation>
    </message>
    <message>
        <source>Energy of idle hardware is left out: state the idle power of the fleet, or choose a product that has it.</source>
        <translation>アイドル時のエネルギーを除外しています。サーバー群のアイドル電力を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Water consumed in manufacture is left out: state the manufacture water per node, or choose a product that has it.</source>
        <translation>製造時の水消費を除外しています。ノード当たりの製造時水消費量を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>E-waste is left out: state the share of the retired hardware that is reused, 0 % if none is.</source>
        <translation>電子廃棄物を除外しています。退役ハードウェアのリユース率を入力すると含まれます（なければ 0 %）。</translation>
    </message>
    <message>
        <source>The split of e-waste into collected and uncollected is left out: state the share collected.</source>
        <translation>電子廃棄物の回収・未回収の内訳を除外しています。回収率を入力すると含まれます。</translation>
    </message>
    <message>
        <source>The split of collected e-waste into recycled and disposed of is left out: state the recycling yield.</source>
        <translation>回収された電子廃棄物のリサイクル・処分の内訳を除外しています。リサイクル歩留まりを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Energy of further input tokens is left out: state the energy of an input token.</source>
        <translation>追加入力トークンのエネルギーを除外しています。入力トークン当たりのエネルギーを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Energy of the host beside the accelerators is left out: choose hardware that states its host overhead.</source>
        <translation>アクセラレータ以外のホストのエネルギーを除外しています。ホスト分の割合を持つハードウェアを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Manufacture and end of life of the hardware are left out: choose the hardware the job runs on.</source>
        <translation>ハードウェアの製造と使用後（エンドオブライフ）を除外しています。ジョブを実行するハードウェアを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>This is not a Meguri study.</source>
        <translation>これは Meguri のスタディではありません。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Meguri.</source>
        <translation>このファイルは、より新しいバージョンの Meguri で作成されています。</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>この操作は実行できません。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>%1 %3</source>
        <translation>%1%3</translation>
    </message>
    <message>
        <source>There is nothing in it. Restore it from a backup.</source>
        <translation>中身が空です。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The member “%1” appears twice. Remove one of the two in a text editor, or restore the file from a backup.</source>
        <translation>メンバー「%1」が重複しています。テキストエディターで一方を削除するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The number “%1” is too large to be held. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>数値「%1」は大きすぎて扱えません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save it as UTF-8, or restore the file from a backup.</source>
        <translation>テキストが正しい UTF-8 ではありません。UTF-8 で保存し直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text ends too early, as if it had not been copied or saved completely. Fetch the file again, or restore it from a backup.</source>
        <translation>テキストが途中で終わっています。コピーや保存が完了していない可能性があります。ファイルを取得し直すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>「%1」はこの位置に記述できません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text does not follow the rules of JSON. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>テキストが JSON の規則に従っていません。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>More than %1 levels are nested, which no study needs. Restore the file from a backup.</source>
        <translation>入れ子が %1 段を超えています。スタディでは必要のない深さです。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%2” stands where %1 is expected. Correct it in a text editor, or restore the file from a backup.</source>
        <translation>%1が必要な位置に「%2」があります。テキストエディターで修正するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it in a text editor, or restore the file from a backup.</source>
        <translation>メンバー「%1」がありません。テキストエディターで追加するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words allowed here. Write one of: %2.</source>
        <translation>「%1」はここで使える語ではありません。次のいずれかを記述してください：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a calendar year. Write a year from 1900 to 2200 in four digits, such as 2026.</source>
        <translation>「%1」は暦年ではありません。1900～2200 の年を 2026 のように 4 桁で記述してください。</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>波括弧で囲んだオブジェクト</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>角括弧で囲んだリスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a calendar year from 1900 to 2200</source>
        <translation>1900～2200 の暦年</translation>
    </message>
    <message>
        <source>The file does not say that it holds a study (format “meguri-study”). Choose a file that Meguri saved.</source>
        <translation>ファイルにスタディであることを示す記述（形式「meguri-study」）がありません。Meguri で保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>It has format version %1; this Meguri reads up to %2. Open it with a newer Meguri.</source>
        <translation>形式バージョンは %1 ですが、この Meguri で読み込めるのは %2 までです。より新しい Meguri で開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a format version. Write it as in “1.0”, or restore the file from a backup.</source>
        <translation>「%1」は形式バージョンではありません。「1.0」のように記述するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The study holds no scenario. Add at least one, or restore the file from a backup.</source>
        <translation>スタディにシナリオがありません。1 つ以上追加するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice. Give one of the two another identifier.</source>
        <translation>識別子「%1」が重複しています。一方を別の識別子にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier. Use 1 to 40 letters, digits, hyphens or underscores.</source>
        <translation>「%1」は識別子として使えません。英数字、ハイフン、アンダースコアを 1～40 文字で使ってください。</translation>
    </message>
    <message>
        <source>Only a variant holds changes, and this scenario names no base. Name its base, or remove the changes.</source>
        <translation>変更を記述できるのは派生シナリオだけですが、このシナリオには元のシナリオの指定がありません。元のシナリオを指定するか、変更を削除してください。</translation>
    </message>
    <message>
        <source>Changes are listed for the element “%1”, which no scenario has. Correct the identifier, or remove the changes.</source>
        <translation>要素「%1」への変更が記述されていますが、その要素はどのシナリオにもありません。識別子を修正するか、変更を削除してください。</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>ファイルが見つかりません。ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>これはフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, the most that Meguri reads. Choose another file.</source>
        <translation>ファイルが、Meguri で読み込める上限の %1 MiB を超えています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The system says: %1. Check that you may read the file and that its drive is connected.</source>
        <translation>システムからの応答：%1。ファイルの読み取り権限と、ドライブの接続を確認してください。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The system says: %1. Choose another folder, or check its permissions and free space.</source>
        <translation>システムからの応答：%1。別のフォルダーを選ぶか、権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or check its permissions and free space.</source>
        <translation>別のフォルダーを選ぶか、権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The factor library cannot be opened: %1. Install Meguri again, or choose another library.</source>
        <translation>係数ライブラリを開けません：%1。Meguri を再インストールするか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The factor library cannot be used: %1. Install Meguri again, or choose another library.</source>
        <translation>係数ライブラリを使用できません：%1。Meguri を再インストールするか、別のライブラリを選んでください。</translation>
    </message>
    <message>
        <source>The factor library has version %1; this Meguri reads up to %2. Use a newer Meguri, or an older library.</source>
        <translation>係数ライブラリのバージョンは %1 ですが、この Meguri で読み込めるのは %2 までです。より新しい Meguri を使うか、古いライブラリを使ってください。</translation>
    </message>
    <message>
        <source>The factor library cannot be written: %1. Check the permissions and the free space of its folder.</source>
        <translation>係数ライブラリに書き込めません：%1。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The folder holds no dataset. Choose the folder that holds the folders of the datasets.</source>
        <translation>フォルダーにデータセットがありません。各データセットのフォルダーを含むフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The dataset “%1” is already in the folder “%2”. Give one of the two another identifier.</source>
        <translation>データセット「%1」はすでにフォルダー「%2」にあります。一方を別の識別子にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be an identifier. Use 1 to 80 letters, digits or hyphens.</source>
        <translation>「%1」は識別子として使えません。英数字とハイフンを 1～80 文字で使ってください。</translation>
    </message>
    <message>
        <source>The dataset holds members that have no meaning: %1. Correct their names, or remove them.</source>
        <translation>データセットに意味を持たないメンバーがあります：%1。名前を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a known unit. Write the unit as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.</source>
        <translation>「%2」の「%1」は使用できない単位です。「kW」「g CO2e/kWh」「GPU-h」「L/kWh」のように記述してください。</translation>
    </message>
    <message>
        <source>The unit is missing. Write it as in “kW”, “g CO2e/kWh”, “GPU-h” or “L/kWh”.</source>
        <translation>単位がありません。「kW」「g CO2e/kWh」「GPU-h」「L/kWh」のように記述してください。</translation>
    </message>
    <message>
        <source>The number is missing. Write a number and its unit, as in “0.7 kW”.</source>
        <translation>数値がありません。「0.7 kW」のように数値と単位を記述してください。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a decimal point and without thousands separators, as in “1082.5 kWh”.</source>
        <translation>「%1」は数値ではありません。「1082.5 kWh」のように、桁区切りを付けず、小数点にはピリオドを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not an assignment. Write element.field=value, or scenario:element.field=value for one scenario, as in “servers.lifetime=5 a”.</source>
        <translation>「%1」は代入の形になっていません。「servers.lifetime=5 a」のように「要素.項目=値」、または特定のシナリオだけなら「シナリオ:要素.項目=値」と記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be stated in “%2”. Write a unit that converts to %3.</source>
        <translation>項目「%1」は「%2」では指定できません。%3に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” is either true or false, not “%2”. Write one of the two.</source>
        <translation>項目「%1」の値は true または false で、「%2」は使えません。どちらかを記述してください。</translation>
    </message>
    <message>
        <source>The field “%1” is a calendar year, and “%2” is none. Write a year from 1900 to 2200.</source>
        <translation>項目「%1」は暦年で、「%2」は使えません。1900～2200 の年を記述してください。</translation>
    </message>
    <message>
        <source>The study has no scenario “%1”. Use the identifier of one it has.</source>
        <translation>スタディにシナリオ「%1」はありません。存在するシナリオの識別子を使ってください。</translation>
    </message>
    <message>
        <source>The scenario “%2” has no element “%1”. Use the identifier of one it has.</source>
        <translation>シナリオ「%2」に要素「%1」はありません。存在する要素の識別子を使ってください。</translation>
    </message>
    <message>
        <source>No scenario has an element “%1”. Use the identifier of one that exists.</source>
        <translation>要素「%1」はどのシナリオにもありません。存在する要素の識別子を使ってください。</translation>
    </message>
    <message>
        <source>The element “%1” has no field “%2”. Check the name of the field in the format reference.</source>
        <translation>要素「%1」に項目「%2」はありません。形式リファレンスで項目名を確認してください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Type it again, or paste it from another program.</source>
        <translation>テキストが正しい UTF-8 ではありません。入力し直すか、別のプログラムから貼り付けてください。</translation>
    </message>
    <message>
        <source>The identifier “%1” is already in use. Choose another one.</source>
        <translation>識別子「%1」はすでに使われています。別の識別子を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is the last scenario, and a study needs one. Add another scenario first.</source>
        <translation>「%1」は最後のシナリオです。スタディには 1 つ以上のシナリオが必要です。先に別のシナリオを追加してください。</translation>
    </message>
    <message>
        <source>“%2” is a variant of the scenario “%1”. Remove the variant first.</source>
        <translation>「%2」はシナリオ「%1」から派生しています。先に派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>保有形態</translation>
    </message>
    <message>
        <source>Whether the study owns the hardware, and with it stock, purchases and idle hours, or rents it by the hour and bears a share of each. Left empty, owned.</source>
        <translation>ハードウェアを所有して台数・購入・アイドル時間を自ら負担するか、時間単位で借りて応分を負担するかを選びます。空欄では所有です。</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Library entry of the server. It gives the figures per node below wherever the fleet states none of its own.</source>
        <translation>サーバー製品のライブラリエントリです。以下のノード当たりの値のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site where the hardware stands: it decides on electricity and water. It must be stated.</source>
        <translation>ハードウェアを設置するサイトです。電力と水の値が決まります。必須です。</translation>
    </message>
    <message>
        <source>Accelerators per node</source>
        <translation>ノード当たりアクセラレータ数</translation>
    </message>
    <message>
        <source>Number of accelerators in one node. It must be stated here or by the product.</source>
        <translation>1 ノードに搭載するアクセラレータの数です。ここか製品のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Nodes in service</source>
        <translation>保有ノード数</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Share of the hours of a year in which nodes in service can be used, in %. It must be stated for owned hardware.</source>
        <translation>在籍ノードを使用できる時間の年間時間に対する割合（%）です。所有の場合は必須です。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Share of the hours that the lessor expects to be claimed by all customers together, in %. The rest is idle and shared out over the hours claimed; it must be stated for rented hardware.</source>
        <translation>全利用者によって使用されると貸主が見込む時間の割合（%）です。残りのアイドル分は使用時間に割り振られます。レンタルの場合は必須です。</translation>
    </message>
    <message>
        <source>Life model</source>
        <translation>寿命モデル</translation>
    </message>
    <message>
        <source>Whether all nodes retire at the same age, or one by one as a Weibull distribution describes. Left empty, fixed life.</source>
        <translation>すべてのノードが同じ使用年数で退役するか、ワイブル分布に従って順次退役するかを選びます。空欄では固定寿命です。</translation>
    </message>
    <message>
        <source>Fixed life</source>
        <translation>固定寿命</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>ワイブル分布</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Weibull shape</source>
        <translation>ワイブル形状母数</translation>
    </message>
    <message>
        <source>How closely retirements gather around the lifetime: 1 spreads them widely, 5 and more gathers them. A number without unit; it must be stated for a Weibull life.</source>
        <translation>退役が寿命の前後にどれだけ集中するかを表す無次元の数です。1 では広くばらつき、5 以上では集中します。ワイブル分布の場合は必須です。</translation>
    </message>
    <message>
        <source>Active power</source>
        <translation>稼働時電力</translation>
    </message>
    <message>
        <source>Mean IT power of a node at work, host included, in kW per node. Left empty, it follows from accelerator power, power share and host overhead.</source>
        <translation>稼働中のノードの平均 IT 電力（ホストを含む、ノード当たり kW）です。空欄ではアクセラレータ電力・電力比率・ホスト分の割合から求めます。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>アイドル電力</translation>
    </message>
    <message>
        <source>IT power of a node that is on and not claimed, in kW per node. Left empty, the product&apos;s figure serves; without one, idle energy is excluded.</source>
        <translation>電源が入っていて使用されていないノードの IT 電力（ノード当たり kW）です。空欄では製品の値を使い、それもなければアイドル時のエネルギーを除外します。</translation>
    </message>
    <message>
        <source>Accelerator power</source>
        <translation>アクセラレータ電力</translation>
    </message>
    <message>
        <source>Power share</source>
        <translation>電力比率</translation>
    </message>
    <message>
        <source>Mean power of an accelerator at work as a share of its rated power, in %. Used where no active power is stated, and for the hours behind a stated energy; left empty, the product&apos;s figure serves.</source>
        <translation>稼働中のアクセラレータの平均電力の定格電力に対する比率（%）です。稼働時電力がない場合と、エネルギーから時間を求める場合に使います。空欄では製品の値を使います。</translation>
    </message>
    <message>
        <source>Host overhead</source>
        <translation>ホスト分の割合</translation>
    </message>
    <message>
        <source>Energy of the host (processors, memory, fans) per energy of its accelerators, such as 0.5. Left empty, the product&apos;s figure serves; without one, the host is excluded where a figure covers accelerators only.</source>
        <translation>アクセラレータのエネルギーに対するホスト（CPU・メモリ・ファンなど）のエネルギーの比で、例えば 0.5 です。空欄では製品の値を使い、それもなければアクセラレータだけの値にはホスト分を加えず除外とします。</translation>
    </message>
    <message>
        <source>Manufacture of accelerators</source>
        <translation>アクセラレータの製造</translation>
    </message>
    <message>
        <source>Manufacture of host</source>
        <translation>ホストの製造</translation>
    </message>
    <message>
        <source>Greenhouse gases of making the node without its accelerators, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, they are excluded.</source>
        <translation>アクセラレータを除くノードの製造に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Manufacture water</source>
        <translation>製造時水消費量</translation>
    </message>
    <message>
        <source>Water consumed in making a node, in m3 per node. Left empty, the product&apos;s figure serves; without one, it is excluded.</source>
        <translation>1 ノードの製造に伴う水消費量（ノード当たり m3）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Transport to site</source>
        <translation>サイトまでの輸送</translation>
    </message>
    <message>
        <source>Greenhouse gases of bringing a node to the site, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, transport is excluded.</source>
        <translation>ノードをサイトまで運ぶ輸送に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければ輸送を除外します。</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>質量</translation>
    </message>
    <message>
        <source>Mass of a node, in kg per node. Left empty, the product&apos;s figure serves; without one, e-waste is excluded.</source>
        <translation>ノードの質量（ノード当たり kg）です。空欄では製品の値を使い、それもなければ電子廃棄物を除外します。</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>リユース率</translation>
    </message>
    <message>
        <source>Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, e-waste is excluded; 0 % if nothing is reused.</source>
        <translation>退役した質量のうち、次の用途に引き渡されて廃棄物にならない割合（%）です。空欄では電子廃棄物を除外します。リユースしない場合は 0 % とします。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>回収率</translation>
    </message>
    <message>
        <source>Recycling yield</source>
        <translation>リサイクル歩留まり</translation>
    </message>
    <message>
        <source>End-of-life treatment</source>
        <translation>使用後の処理</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>機能単位</translation>
    </message>
    <message>
        <source>Whole study</source>
        <translation>スタディ全体</translation>
    </message>
    <message>
        <source>One accelerator-hour</source>
        <translation>アクセラレータ 1 時間</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>One output token</source>
        <translation>1 出力トークン</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年</translation>
    </message>
    <message>
        <source>First calendar year of the horizon. It must be stated.</source>
        <translation>評価期間の最初の暦年です。必須です。</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年</translation>
    </message>
    <message>
        <source>Last calendar year of the horizon, itself included. It must be stated.</source>
        <translation>評価期間の最後の暦年で、その年も含みます。必須です。</translation>
    </message>
    <message>
        <source>Accounting of hardware</source>
        <translation>ハードウェアの計上方法</translation>
    </message>
    <message>
        <source>How manufacture, transport and end of life of owned hardware enter the years: amortised over its expected life, or as incurred in the year of purchase or retirement. Both are calculated and this one is shown first; left empty, amortised.</source>
        <translation>所有ハードウェアの製造・輸送・使用後を各年にどう計上するかを選びます。償却配分は期待寿命に割り振り、購入年計上は購入または退役の年に計上します。両方とも計算され、選んだ方が先に表示されます。空欄では償却配分です。</translation>
    </message>
    <message>
        <source>Amortised</source>
        <translation>償却配分</translation>
    </message>
    <message>
        <source>As incurred</source>
        <translation>購入年計上</translation>
    </message>
    <message>
        <source>Electricity basis</source>
        <translation>電力の算定基準</translation>
    </message>
    <message>
        <source>Location-based</source>
        <translation>ロケーション基準</translation>
    </message>
    <message>
        <source>Market-based</source>
        <translation>マーケット基準</translation>
    </message>
    <message>
        <source>Include network losses</source>
        <translation>送配電ロスを含める</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Site that supplies the electricity if no hardware is chosen; otherwise it is not used.</source>
        <translation>ハードウェアを選ばない場合に電力を供給するサイトです。選んだ場合は使われません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>算定方法</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>アクセラレータ時間</translation>
    </message>
    <message>
        <source>Share of the fleet</source>
        <translation>サーバー群に占める割合</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>リクエスト当たりエネルギー</translation>
    </message>
    <message>
        <source>Tokens per request</source>
        <translation>リクエスト当たりトークン数</translation>
    </message>
    <message>
        <source>Published figure with breakdown</source>
        <translation>内訳付きの公表値</translation>
    </message>
    <message>
        <source>Accelerator-hours per year</source>
        <translation>年間アクセラレータ時間</translation>
    </message>
    <message>
        <source>Accelerator-hours the service claims in each year, in GPU-h; a single value holds for every year of the horizon. It must be stated for this method.</source>
        <translation>サービスが各年に使うアクセラレータ時間（GPU-h）です。単一の値は評価期間の各年に適用されます。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of available hours</source>
        <translation>利用可能時間に占める割合</translation>
    </message>
    <message>
        <source>Share of the fleet&apos;s available accelerator-hours that the service claims, in %. It must be stated for this method.</source>
        <translation>サーバー群の利用可能アクセラレータ時間のうちサービスが使う割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Requests per year</source>
        <translation>年間リクエスト数</translation>
    </message>
    <message>
        <source>Energy covers</source>
        <translation>エネルギーの範囲</translation>
    </message>
    <message>
        <source>Accelerators only</source>
        <translation>アクセラレータのみ</translation>
    </message>
    <message>
        <source>IT equipment</source>
        <translation>IT 機器全体</translation>
    </message>
    <message>
        <source>Whole facility</source>
        <translation>施設全体</translation>
    </message>
    <message>
        <source>Share of accelerators</source>
        <translation>アクセラレータの割合</translation>
    </message>
    <message>
        <source>Share of the published energy that accelerators at work draw, in %. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち稼働中のアクセラレータが占める割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of host</source>
        <translation>ホストの割合</translation>
    </message>
    <message>
        <source>Share of the published energy that processors, memory and the rest of the host draw, in %. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち CPU・メモリなどホストが占める割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Share of idle machines</source>
        <translation>アイドル機の割合</translation>
    </message>
    <message>
        <source>Share of the published energy that machines kept idle draw, in %; what is left of the 100 % is facility overhead. It must be stated for this method.</source>
        <translation>公表されたエネルギーのうち待機中の機器が占める割合（%）です。100 % の残りは施設オーバーヘッドです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回帰式</translation>
    </message>
    <message>
        <source>Library entry with the fit of energy per output token to model size and batch. It must be stated for this method.</source>
        <translation>出力トークン当たりエネルギーをモデル規模とバッチから推計する回帰式のライブラリエントリです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Output tokens per request</source>
        <translation>リクエスト当たり出力トークン数</translation>
    </message>
    <message>
        <source>Further input tokens per request</source>
        <translation>リクエスト当たり追加入力トークン数</translation>
    </message>
    <message>
        <source>Energy per input token</source>
        <translation>入力トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Accelerator energy per further input token, in J per token. Left empty, further input tokens are excluded.</source>
        <translation>追加入力トークン 1 個当たりのアクセラレータのエネルギー（J）です。空欄では追加入力トークンを除外します。</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>アクティブパラメータ数</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>総パラメータ数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Requests processed at the same time, on average. It must be stated for this method.</source>
        <translation>同時に処理されるリクエスト数の平均です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Accelerator that the regression is read for. Required: the data hold no other.</source>
        <translation>回帰式を適用するアクセラレータです。必須です（データにあるのはこの 2 種類です）。</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数値精度</translation>
    </message>
    <message>
        <source>Number format of the weights that the regression is read for. Required.</source>
        <translation>回帰式を適用する重みの数値形式です。必須です。</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Other greenhouse gases per request</source>
        <translation>リクエスト当たりその他の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases that the source states beside electricity, such as those of manufacture, in g CO2e per request. Left empty, none are added.</source>
        <translation>電力以外に出典が示す温室効果ガス（製造分など、リクエスト当たり g CO2e）です。空欄では何も加えません。</translation>
    </message>
    <message>
        <source>Stage of the other greenhouse gases</source>
        <translation>その他の温室効果ガスの段階</translation>
    </message>
    <message>
        <source>Life-cycle stage that the other greenhouse gases belong to. Required with them.</source>
        <translation>その他の温室効果ガスが属するライフサイクル段階です。その他の温室効果ガスを入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Manufacture</source>
        <translation>製造</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Part of the other greenhouse gases</source>
        <translation>その他の温室効果ガスの区分</translation>
    </message>
    <message>
        <source>Whether the other greenhouse gases arise upstream, in supply chains, or directly. Required with them.</source>
        <translation>その他の温室効果ガスがサプライチェーンなど上流で生じるか、直接生じるかを選びます。その他の温室効果ガスを入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>電力系統</translation>
    </message>
    <message>
        <source>Library entry of the grid the site draws from. It gives the grid figures below wherever the site states none of its own.</source>
        <translation>サイトが受電する電力系統のライブラリエントリです。以下の系統の値のうち、サイトで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>系統排出係数</translation>
    </message>
    <message>
        <source>Contract intensity</source>
        <translation>契約排出係数</translation>
    </message>
    <message>
        <source>Network loss</source>
        <translation>送配電ロス率</translation>
    </message>
    <message>
        <source>Share of the electricity fed in that is lost in transmission and distribution, in %. Left empty, the grid&apos;s figure serves; without one, losses are excluded.</source>
        <translation>送電端の電力のうち送配電で失われる割合（%）です。空欄では電力系統の値を使い、それもなければ送配電ロスを除外します。</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>WUE counts</source>
        <translation>WUE の対象</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取水</translation>
    </message>
    <message>
        <source>Share consumed</source>
        <translation>消費割合</translation>
    </message>
    <message>
        <source>Share of the water withdrawn that evaporates or is otherwise consumed, in %. Left empty, water on site is excluded: a withdrawal is no consumption.</source>
        <translation>取水量のうち蒸発などで消費される割合（%）です。取水量は消費量ではないため、空欄ではサイト内の水消費を除外します。</translation>
    </message>
    <message>
        <source>Grid water</source>
        <translation>発電水消費原単位</translation>
    </message>
    <message>
        <source>Water consumed in generating a kWh, evaporation from reservoirs included, in L/kWh. Left empty, the grid&apos;s figure serves; without one, the water of generating electricity is excluded.</source>
        <translation>発電 1 kWh 当たりの水消費量（貯水池からの蒸発を含む、L/kWh）です。空欄では電力系統の値を使い、それもなければ発電に伴う水消費を除外します。</translation>
    </message>
    <message>
        <source>Grid water without reservoirs</source>
        <translation>発電水消費原単位（貯水池蒸発を除く）</translation>
    </message>
    <message>
        <source>Water consumed in generating a kWh, evaporation from reservoirs left aside, in L/kWh. Left empty, the grid&apos;s figure serves; without one, this indicator excludes the water of generating electricity.</source>
        <translation>発電 1 kWh 当たりの水消費量（貯水池からの蒸発を除く、L/kWh）です。空欄では電力系統の値を使い、それもなければこの指標では発電に伴う水消費を除外します。</translation>
    </message>
    <message>
        <source>Fleet the runs claim hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of life of the hardware are excluded.</source>
        <translation>学習に使用するサーバー群です。サイトはサーバー群のものになります。空欄ではサイトの指定が必要で、ハードウェアの製造と使用後は除外されます。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>What the energy stated contains; only what is missing, host or facility overhead, is added. Required.</source>
        <translation>入力したエネルギーに何が含まれるかを選びます。含まれていないホスト分や施設オーバーヘッドだけが加算されます。必須です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>The horizon from %1 to %2 cannot be calculated. Choose a last year that is not before the first, and at most %3 years in all.</source>
        <translation>%1～%2 年の評価期間は計算できません。終了年は開始年以降とし、全体で %3 年以内にしてください。</translation>
    </message>
    <message>
        <source>The unit “%1” of this library figure is not known. Correct it, or take the entry from the library again.</source>
        <translation>このライブラリの値の単位「%1」は使用できません。修正するか、ライブラリからエントリを取り込み直してください。</translation>
    </message>
    <message>
        <source>The library entry “%1” is not part of the study. Choose an entry from the library.</source>
        <translation>ライブラリエントリ「%1」がスタディにありません。ライブラリからエントリを選んでください。</translation>
    </message>
    <message>
        <source>The library entry “%1” is of the kind “%2”, but one of the kind “%3” is needed. Choose another entry.</source>
        <translation>ライブラリエントリ「%1」の種類は「%2」ですが、ここでは「%3」が必要です。別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>The library entry “%1” lacks the figure “%2”. Choose another entry, or take it from the library again.</source>
        <translation>ライブラリエントリ「%1」に値「%2」がありません。別のエントリを選ぶか、ライブラリから取り込み直してください。</translation>
    </message>
    <message>
        <source>The base scenario “%1” does not exist. Choose another base, or remove the variant.</source>
        <translation>元のシナリオ「%1」が存在しません。別のシナリオを元にするか、この派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>From “%1” on, the bases never reach a scenario that has none. Choose a base that does not derive from this variant.</source>
        <translation>「%1」からたどると、派生元のないシナリオに行き着きません。この派生シナリオから派生していないシナリオを元にしてください。</translation>
    </message>
    <message>
        <source>The variant changes an element that its base “%1” does not have. Remove the change, or add the element to the base.</source>
        <translation>この派生シナリオは、元のシナリオ「%1」にない要素を変更しています。変更を削除するか、元のシナリオに要素を追加してください。</translation>
    </message>
    <message>
        <source>This version of Meguri does not know elements of the kind “%1”. The element is kept but not calculated: open the study with a newer Meguri.</source>
        <translation>このバージョンの Meguri では種類「%1」の要素を扱えません。要素は保持されますが計算されません。より新しい Meguri で開いてください。</translation>
    </message>
    <message>
        <source>This identifier cannot be told apart from “%1” in the calculation. Change one of the two.</source>
        <translation>この識別子は、計算上「%1」と区別できません。どちらか一方を変更してください。</translation>
    </message>
    <message>
        <source>A value is needed. State it, or choose a library entry that holds it where the form offers one.</source>
        <translation>値が必要です。入力するか、選択できる場合はその値を含むライブラリエントリを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose one of: %2.</source>
        <translation>「%1」は選択肢にありません。次のいずれかを選んでください：%2。</translation>
    </message>
    <message>
        <source>The scenario has no element “%1”. Choose or add an element of the kind “%2”.</source>
        <translation>シナリオに要素「%1」がありません。種類が「%2」の要素を選ぶか追加してください。</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, but an element of the kind “%3” is needed. Choose another one.</source>
        <translation>「%1」の種類は「%2」ですが、ここでは「%3」の要素が必要です。別の要素を選んでください。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Write a unit that converts to %2.</source>
        <translation>単位「%1」は使用できません。%2に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>The unit “%1” measures something else. Write a unit that converts to %2.</source>
        <translation>単位「%1」は別の量の単位です。%2に換算できる単位を記述してください。</translation>
    </message>
    <message>
        <source>The table has no value for %1. Add one for every year of the horizon.</source>
        <translation>年次の値に %1 年がありません。評価期間のすべての年の値を追加してください。</translation>
    </message>
    <message>
        <source>The value has no source. State where it comes from, or mark it as an assumption.</source>
        <translation>値に出典がありません。根拠となる出典を記入するか、仮定であることを示してください。</translation>
    </message>
    <message>
        <source>A spread of the kind “%1” cannot belong to a table over years. State a lognormal with a geometric standard deviation, or a single value.</source>
        <translation>年次の値には「%1」の不確かさ分布を設定できません。幾何標準偏差による対数正規分布にするか、単一の値にしてください。</translation>
    </message>
    <message>
        <source>The limits of the spread around %1 are out of order. State a lower limit below the upper one, with the value between them.</source>
        <translation>%1 の不確かさの上下限が正しい順序になっていません。下限を上限より小さくし、値をその間に置いてください。</translation>
    </message>
    <message>
        <source>%1 is not the midpoint of its uniform spread. State the mean of the limits, or other limits.</source>
        <translation>%1 は一様分布の中点ではありません。上下限の平均を入力するか、上下限を変更してください。</translation>
    </message>
    <message>
        <source>%1 is not the median of its lognormal spread. State the geometric mean of P5 and P95, or other limits.</source>
        <translation>%1 は対数正規分布の中央値ではありません。P5 と P95 の幾何平均を入力するか、P5 と P95 を変更してください。</translation>
    </message>
    <message>
        <source>The standard deviation around %1 must be greater than 0. State a greater one, or remove the spread.</source>
        <translation>%1 の標準偏差は 0 より大きくなければなりません。0 より大きい値にするか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>A lognormal spread needs a value and limits above 0, and the value here is %1. Correct them, or choose another kind of spread.</source>
        <translation>対数正規分布では値も上下限も 0 より大きくなければなりませんが、ここの値は %1 です。修正するか、別の分布を選んでください。</translation>
    </message>
    <message>
        <source>The choice around %1 needs two options or more, each with a weight above 0. Add options, or remove the choice.</source>
        <translation>%1 の離散選択には、重みが 0 より大きい選択肢が 2 つ以上必要です。選択肢を追加するか、離散選択を外してください。</translation>
    </message>
    <message>
        <source>%1 is not one of the options of its choice. State the value of one of them.</source>
        <translation>%1 は離散選択の選択肢にありません。選択肢のいずれかの値を入力してください。</translation>
    </message>
    <message>
        <source>The job has neither hardware nor a site. Choose the hardware it runs on, or at least a site.</source>
        <translation>このジョブにはハードウェアもサイトも指定されていません。実行するハードウェアか、少なくともサイトを選んでください。</translation>
    </message>
    <message>
        <source>The method “%1” needs hardware. Choose the hardware the job runs on, or another method.</source>
        <translation>方法「%1」にはハードウェアが必要です。ジョブを実行するハードウェアを選ぶか、別の方法にしてください。</translation>
    </message>
    <message>
        <source>The power at work is not known. State the active power, or all of accelerator power, power share and host overhead.</source>
        <translation>稼働時の電力がわかりません。稼働時電力を入力するか、アクセラレータ電力・電力比率・ホスト分の割合をすべて入力してください。</translation>
    </message>
    <message>
        <source>“%1” is rented and has no fixed hours to take a share of. State hours or requests instead, or make the hardware owned.</source>
        <translation>「%1」はレンタルなので、割合の母数となる時間が決まりません。割合の代わりに時間かリクエスト数を入力するか、ハードウェアを所有にしてください。</translation>
    </message>
    <message>
        <source>The shares of accelerators, host and idle add up to %1 %. Lower them to 100 % or less.</source>
        <translation>アクセラレータ・ホスト・アイドルの割合の合計が %1 % です。100 % 以下にしてください。</translation>
    </message>
    <message>
        <source>A batch of %1 lies outside the %2 to %3 that the regression was fitted to, so the energy is an extrapolation. State a batch within them, or choose another method.</source>
        <translation>バッチ %1 は回帰式の適用範囲（%2～%3）外のため、エネルギーは外挿になります。範囲内のバッチを入力するか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>%1 active parameters are more than %2 in total. Correct one of the two.</source>
        <translation>アクティブパラメータ数 %1 が総パラメータ数 %2 を超えています。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>In %2 the jobs claim %3 accelerator-hours, %1 % of the %4 available. Raise the stock or the availability, or lower what the jobs claim.</source>
        <translation>%2 年にジョブが使用するアクセラレータ時間は %3 で、利用可能な %4 の %1 % に当たります。保有台数か可用率を上げるか、ジョブの使用量を減らしてください。</translation>
    </message>
    <message>
        <source>The scenario delivers no “%1”, so it has no result per functional unit. Add a job that delivers some, or choose another functional unit.</source>
        <translation>このシナリオは「%1」を提供しないため、機能単位当たりの結果がありません。提供するジョブを追加するか、別の機能単位を選んでください。</translation>
    </message>
    <message>
        <source>Intermediate result</source>
        <translation>中間結果</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>Library figure</source>
        <translation>ライブラリの値</translation>
    </message>
    <message>
        <source>Single impact</source>
        <translation>個別の影響量</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of the year</source>
        <translation>年間合計</translation>
    </message>
    <message>
        <source>Per functional unit</source>
        <translation>機能単位当たり</translation>
    </message>
    <message>
        <source>Functional units delivered</source>
        <translation>提供した機能単位数</translation>
    </message>
    <message>
        <source>Share surviving at the start of the year</source>
        <translation>年初の残存率</translation>
    </message>
    <message>
        <source>Share in service over the year</source>
        <translation>年間在籍率</translation>
    </message>
    <message>
        <source>Weibull scale</source>
        <translation>ワイブル尺度母数</translation>
    </message>
    <message>
        <source>Expected life</source>
        <translation>期待寿命</translation>
    </message>
    <message>
        <source>Nodes purchased</source>
        <translation>購入ノード数</translation>
    </message>
    <message>
        <source>Nodes surviving from earlier years</source>
        <translation>前年以前からの残存ノード数</translation>
    </message>
    <message>
        <source>Nodes retired</source>
        <translation>退役ノード数</translation>
    </message>
    <message>
        <source>Service time of the nodes</source>
        <translation>ノード在籍時間</translation>
    </message>
    <message>
        <source>Available accelerator-hours</source>
        <translation>利用可能アクセラレータ時間</translation>
    </message>
    <message>
        <source>Claimed accelerator-hours</source>
        <translation>使用アクセラレータ時間</translation>
    </message>
    <message>
        <source>Idle accelerator-hours</source>
        <translation>アイドルアクセラレータ時間</translation>
    </message>
    <message>
        <source>Accelerator-hours of the job</source>
        <translation>ジョブのアクセラレータ時間</translation>
    </message>
    <message>
        <source>Active power per accelerator</source>
        <translation>アクセラレータ当たり稼働時電力</translation>
    </message>
    <message>
        <source>Active IT energy</source>
        <translation>稼働時 IT エネルギー</translation>
    </message>
    <message>
        <source>Idle IT energy</source>
        <translation>アイドル時 IT エネルギー</translation>
    </message>
    <message>
        <source>Energy of the facility overhead</source>
        <translation>施設オーバーヘッドのエネルギー</translation>
    </message>
    <message>
        <source>Facility energy at the meter</source>
        <translation>施設の受電エネルギー</translation>
    </message>
    <message>
        <source>Energy of the accelerators</source>
        <translation>アクセラレータのエネルギー</translation>
    </message>
    <message>
        <source>Energy of the host</source>
        <translation>ホストのエネルギー</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>出力トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>応答リクエスト数</translation>
    </message>
    <message>
        <source>Embodied impact per node</source>
        <translation>ノード当たり製造時（エンボディド）影響</translation>
    </message>
    <message>
        <source>Amortised charge of the year</source>
        <translation>その年の償却配分額</translation>
    </message>
    <message>
        <source>Mass retired</source>
        <translation>退役質量</translation>
    </message>
    <message>
        <source>Mass passed on for reuse</source>
        <translation>リユース質量</translation>
    </message>
    <message>
        <source>E-waste per node</source>
        <translation>ノード当たり電子廃棄物</translation>
    </message>
    <message>
        <source>Greenhouse gases</source>
        <translation>温室効果ガス</translation>
    </message>
    <message>
        <source>Water consumption</source>
        <translation>水消費量</translation>
    </message>
    <message>
        <source>Water consumption without reservoirs</source>
        <translation>水消費量（貯水池蒸発を除く）</translation>
    </message>
    <message>
        <source>E-waste</source>
        <translation>電子廃棄物</translation>
    </message>
    <message>
        <source>Electricity consumption</source>
        <translation>電力消費量</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>輸送</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>使用後（エンドオブライフ）</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Facility overhead</source>
        <translation>施設オーバーヘッド</translation>
    </message>
    <message>
        <source>Not allocated to jobs</source>
        <translation>ジョブ未配分</translation>
    </message>
    <message>
        <source>Location- and market-based</source>
        <translation>ロケーション基準・マーケット基準共通</translation>
    </message>
    <message>
        <source>Amortised and as incurred</source>
        <translation>償却配分・購入年計上共通</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>サイト内</translation>
    </message>
    <message>
        <source>Electricity grid</source>
        <translation>電力系統</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>製造工場</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>回収</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>リサイクル</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>処分</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未回収</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>メーカー公表値</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Library default</source>
        <translation>ライブラリ既定値</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Confidence not stated</source>
        <translation>確信度の記載なし</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>一様分布</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>対数正規分布</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT 分布</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>離散選択</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Goal and scope</source>
        <translation>目的と調査範囲</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>サーバー群</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>不明な要素</translation>
    </message>
    <message>
        <source>Goals and scopes</source>
        <translation>目的と調査範囲</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>サーバー群</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Unknown elements</source>
        <translation>不明な要素</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>トークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元のシナリオ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>単位のない数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>評価期間</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>消費電力</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>製造時（エンボディド）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>利用量</translation>
    </message>
    <message>
        <source>Energy by tokens</source>
        <translation>トークンによる推計</translation>
    </message>
    <message>
        <source>Other published impacts</source>
        <translation>その他の公表値</translation>
    </message>
    <message>
        <source>study</source>
        <translation>スタディ全体</translation>
    </message>
    <message>
        <source>accelerator-hour</source>
        <translation>アクセラレータ時間</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>output token</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Energy method</source>
        <translation>エネルギーの推計方法</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be %2 and %3. Correct the value or its unit.</source>
        <translation>%1 は範囲外です。%2 %3 の値を入力するか、単位を確認してください。</translation>
    </message>
    <message>
        <source>%1 is out of range: it must be %2. Correct the value or its unit.</source>
        <translation>%1 は範囲外です。%2 の値を入力するか、単位を確認してください。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1–%2 · functional unit: %3 · %4 · %5</source>
        <translation>%1–%2年 · 機能単位：%3 · %4 · %5</translation>
    </message>
    <message>
        <source>Total over the horizon</source>
        <translation>評価期間の合計</translation>
    </message>
    <message>
        <source>Per functional unit: %1</source>
        <translation>機能単位あたり：%1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out, by name; nothing of it is counted as zero:</source>
        <translation>以下は名前を挙げて除外しています（ゼロとはみなしていません）：</translation>
    </message>
    <message>
        <source>%1: errors %2, warnings %3, notes %4</source>
        <translation>%1：エラー %2 件、警告 %3 件、注記 %4 件</translation>
    </message>
    <message>
        <source>(shown above)</source>
        <translation>（上に記載）</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. The study has: %2.</source>
        <translation>シナリオ「%1」はありません。このスタディにあるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Choose one of: %3.</source>
        <translation>%1 に「%2」は指定できません。次のいずれかを指定してください：%3。</translation>
    </message>
    <message>
        <source>There is nothing to explain for “%1” here: every part of it is left out, or the year or element has none. See “Left out” of assess.</source>
        <translation>「%1」について説明できる値がありません。すべて除外されているか、その年や要素に値がありません。assess の除外一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1
Try: %2</source>
        <translation>%1
使い方：%2</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>解釈できない指定があります：%1</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Meguri: life-cycle assessment of AI systems, on the command line.</source>
        <translation>Meguri：AIシステムのライフサイクルアセスメント（コマンドライン版）</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを表示して終了</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>バージョンを表示して終了</translation>
    </message>
    <message>
        <source>Language of words: en or ja (otherwise from the environment)</source>
        <translation>表示言語：en または ja（省略時は環境変数に従う）</translation>
    </message>
    <message>
        <source>Calculate a study and print its totals, stages and what is left out</source>
        <translation>スタディを計算し、合計・ライフサイクル段階別の値・除外項目を表示</translation>
    </message>
    <message>
        <source>Show how a result comes about: formulas, values, units and sources</source>
        <translation>結果の成り立ち（計算式・値・単位・出典）を表示</translation>
    </message>
    <message>
        <source>Check a study and print its problems</source>
        <translation>スタディを検査し、問題点を表示</translation>
    </message>
    <message>
        <source>Study file (*.meguri)</source>
        <translation>スタディファイル（*.meguri）</translation>
    </message>
    <message>
        <source>Change an input for this run: servers.lifetime=6 a, scope.networkLosses=true, or b:dc.pue=1.1 in scenario b alone. May be repeated</source>
        <translation>この実行に限り入力を変更：servers.lifetime=6 a、scope.networkLosses=true、シナリオ b だけなら b:dc.pue=1.1。複数指定可</translation>
    </message>
    <message>
        <source>Print JSON (documented in the help pages)</source>
        <translation>JSON で出力（形式はヘルプに記載）</translation>
    </message>
    <message>
        <source>Embodied impacts amortised or incurred (otherwise as the study says)</source>
        <translation>製造時影響の計上方法：amortised（償却配分）または incurred（購入年計上）（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Electricity by location or market (otherwise as the study says)</source>
        <translation>電力の基準：location（ロケーション基準）または market（マーケット基準）（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Only this scenario, by id. May be repeated</source>
        <translation>このシナリオのみ（ID で指定、複数指定可）</translation>
    </message>
    <message>
        <source>With --json: every cell of the result</source>
        <translation>--json と併用：結果の全セルを出力</translation>
    </message>
    <message>
        <source>Scenario to explain, by id (otherwise the first)</source>
        <translation>説明するシナリオの ID（省略時は先頭）</translation>
    </message>
    <message>
        <source>ghg, water, waterWithoutReservoirs, ewaste or electricity</source>
        <translation>ghg、water、waterWithoutReservoirs、ewaste、electricity のいずれか</translation>
    </message>
    <message>
        <source>Explain the part of one element, by id; with --stage</source>
        <translation>この要素の分だけを説明（ID で指定、--stage と併用）</translation>
    </message>
    <message>
        <source>manufacture, transport, use, endOfLife or facility; with --element</source>
        <translation>manufacture、transport、use、endOfLife、facility のいずれか（--element と併用）</translation>
    </message>
    <message>
        <source>Explain the total of one year</source>
        <translation>この年の合計を説明</translation>
    </message>
    <message>
        <source>Explain the result per functional unit</source>
        <translation>機能単位あたりの結果を説明</translation>
    </message>
    <message>
        <source>Levels to unfold, 3 if not given; -1 for all</source>
        <translation>展開する階層の数（省略時は 3、-1 ですべて）</translation>
    </message>
    <message>
        <source>%1, total</source>
        <translation>%1：合計</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1：%2年</translation>
    </message>
    <message>
        <source>%1 per functional unit</source>
        <translation>%1：機能単位あたり</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2 に配分）</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>%1年目</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>二次引用</translation>
    </message>
    <message>
        <source>Greenhouse gases of electricity, life cycle</source>
        <translation>電力の温室効果ガス（ライフサイクル）</translation>
    </message>
    <message>
        <source>Water consumption of electricity, with reservoirs</source>
        <translation>電力の水消費（貯水池の蒸発を含む）</translation>
    </message>
    <message>
        <source>Water consumption of electricity, without reservoirs</source>
        <translation>電力の水消費（貯水池の蒸発を除く）</translation>
    </message>
    <message>
        <source>Manufacture of the accelerators</source>
        <translation>アクセラレータの製造</translation>
    </message>
    <message>
        <source>Manufacture of the host</source>
        <translation>ホスト部の製造</translation>
    </message>
    <message>
        <source>Water of manufacture</source>
        <translation>製造時の水消費</translation>
    </message>
    <message>
        <source>Power of an accelerator</source>
        <translation>アクセラレータの電力</translation>
    </message>
    <message>
        <source>Intercept of the regression</source>
        <translation>回帰式の切片</translation>
    </message>
    <message>
        <source>Coefficient of active parameters</source>
        <translation>アクティブパラメータ数の係数</translation>
    </message>
    <message>
        <source>Coefficient of all parameters</source>
        <translation>総パラメータ数の係数</translation>
    </message>
    <message>
        <source>Coefficient of batch size</source>
        <translation>バッチサイズの係数</translation>
    </message>
    <message>
        <source>Coefficient of B200</source>
        <translation>B200 の係数</translation>
    </message>
    <message>
        <source>Coefficient of FP8</source>
        <translation>FP8 の係数</translation>
    </message>
    <message>
        <source>Residual of the regression</source>
        <translation>回帰の残差</translation>
    </message>
    <message>
        <source>Smallest batch of the data</source>
        <translation>データの最小バッチサイズ</translation>
    </message>
    <message>
        <source>Largest batch of the data</source>
        <translation>データの最大バッチサイズ</translation>
    </message>
    <message>
        <source>Water consumed on site is left out: the WUE states water withdrawn; state the share of it that is consumed.</source>
        <translation>サイト内の水消費を除外しています。WUE が取水量で示されているため、そのうち消費される割合を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Water consumed on site is left out: state the WUE of the site.</source>
        <translation>サイト内の水消費を除外しています。サイトの WUE を入力すると含まれます。</translation>
    </message>
    <message>
        <source>%1 · functional unit: %3 · %4 · %5</source>
        <translation>%1年 · 機能単位：%3 · %4 · %5</translation>
    </message>
    <message>
        <source>(%1 terms)</source>
        <translation>（全 %1 項）</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>確信度：%1</translation>
    </message>
    <message>
        <source>Name a study file: meguri-cli %1 FILE</source>
        <translation>スタディファイルを指定してください：meguri-cli %1 ファイル</translation>
    </message>
    <message>
        <source>An option cannot be read: %1</source>
        <translation>オプションを解釈できません：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必須）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>with</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>併用不可</translation>
    </message>
    <message>
        <source>The study file: every element and field</source>
        <translation>スタディファイル：要素と項目の一覧</translation>
    </message>
    <message>
        <source>Made from the field declarations of Meguri. A study file is JSON; its schema is study.schema.json. The command line sets a field by element.field=value.</source>
        <translation>Meguri の項目宣言から生成しています。スタディファイルは JSON 形式で、スキーマは study.schema.json です。コマンドラインでは element.field=value の形で項目を設定します。</translation>
    </message>
    <message>
        <source>Field|Name|Unit or options|Meaning</source>
        <translation>項目|名称|単位または選択肢|意味</translation>
    </message>
    <message>
        <source>May vary by year.</source>
        <translation>年ごとに設定可。</translation>
    </message>
    <message>
        <source>Only with %1 = %2.</source>
        <translation>%1 = %2 の場合のみ。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>範囲：%1。</translation>
    </message>
    <message>
        <source>Otherwise from %1.</source>
        <translation>未入力の場合は「%1」の値。</translation>
    </message>
    <message>
        <source>id of an element: %1</source>
        <translation>要素の ID：%1</translation>
    </message>
    <message>
        <source>library entry: %1</source>
        <translation>ライブラリエントリ：%1</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>出力を書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is not known to this version. It is kept, and has no effect: check the spelling.</source>
        <translation>「%1」はこのバージョンでは未知の項目です。保存時に残しますが、計算には使いません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>The scenario has %1 elements; at most %2 can be calculated. Put like elements together.</source>
        <translation>シナリオの要素が %1 個あります。計算できるのは %2 個までです。同種の要素をまとめてください。</translation>
    </message>
    <message>
        <source>The hardware stands at %2, so “%1” has no effect here. Clear the site, or choose hardware at %1.</source>
        <translation>ハードウェアは「%2」にあるため、ここで指定した「%1」は使われません。サイトの指定を消すか、「%1」にあるハードウェアを選んでください。</translation>
    </message>
    <message>
        <source>The figure “%2” of %1 cannot serve in the regression: it is %3. It must be one number without unit, the residual above 0, its spread sound. Take the entry from the library again.</source>
        <translation>「%1」の数値「%2」（%3）は回帰式に使えません。単位のない 1 つの数値で、残差は 0 より大きく、ばらつきが妥当である必要があります。ライブラリから取り込み直してください。</translation>
    </message>
    <message>
        <source>“%1” is no finite number. An input is far too large or too small: check values and units.</source>
        <translation>「%1」が有限の数値になりません。入力値が極端に大きいか小さい可能性があります。値と単位を確認してください。</translation>
    </message>
    <message>
        <source>The text is in UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>文字コードが UTF-16 または UTF-32 です。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This service delivers no “%1”, yet what it causes is divided by those that others deliver. Choose another functional unit, or keep the service out.</source>
        <translation>このサービスは「%1」を提供しませんが、その影響も他が提供する分で割られます。別の機能単位を選ぶか、このサービスを外してください。</translation>
    </message>
    <message>
        <source>The greenhouse gases stated here are of manufacture, and the hardware “%1” carries its own: they would count twice. Clear one of them.</source>
        <translation>ここで入力した温室効果ガスは製造段階のもので、ハードウェア「%1」にも製造時の値があるため、二重計上になります。どちらかを消してください。</translation>
    </message>
    <message>
        <source>The energy stated is that of the accelerators alone, so the hours on “%1” cannot be told. State its host overhead, or the power of an accelerator and the power share.</source>
        <translation>入力されたエネルギーはアクセラレータのみの値のため、「%1」の使用時間を求められません。ホストのオーバーヘッドか、アクセラレータの電力と電力比率を入力してください。</translation>
    </message>
    <message>
        <source>The field “%2” of %1 cannot hold a value of this kind.</source>
        <translation>%1 の項目「%2」には、この種類の値を設定できません。</translation>
    </message>
    <message>
        <source>Nodes wanted</source>
        <translation>必要ノード数</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <source>Change source of %1 of %2</source>
        <translation>「%2」の%1の出典を変更</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>「%2」の%1をリセット</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation>シナリオ「%1」を追加</translation>
    </message>
    <message>
        <source>Duplicate scenario %1</source>
        <translation>シナリオ「%1」を複製</translation>
    </message>
    <message>
        <source>The order of %1 is that of the base scenario: move it there.</source>
        <translation>「%1」の並び順は元のシナリオに従います。元のシナリオで移動してください。</translation>
    </message>
    <message>
        <source>“%2” uses the library entry “%1”. Choose another entry there first.</source>
        <translation>「%2」がライブラリエントリ「%1」を使っています。先にそこで別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>The footprint of AI systems over their whole life: greenhouse gases, water and e-waste side by side, every figure down to its source.</source>
        <translation>AIシステムのライフサイクル全体の環境フットプリント：温室効果ガス・水・電子廃棄物を並べて比較し、すべての数値を出典までたどれます。</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>スタディを開く…</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新規スタディ</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>No study was opened yet.</source>
        <translation>まだ開いたスタディはありません。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>%1: no scenario differs from the reference</source>
        <translation>%1：基準シナリオとの差はない</translation>
    </message>
    <message>
        <source>%1 makes up %2 % of the total</source>
        <translation>%1が合計の %2 % を占める</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>No ranking can be put into words: the scenarios deliver different amounts, or leave out different parts.</source>
        <translation>シナリオ間で提供量または除外している部分が異なるため、優劣を文章で示すことはできません。</translation>
    </message>
    <message>
        <source>Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Point values, without uncertainty.</source>
        <translation>%1 を基準とした比較です。差は「シナリオ − 基準シナリオ」で、どのシナリオでも除外していない部分について求めており、小さいほど良好です。点推定値であり、不確かさは含みません。</translation>
    </message>
    <message>
        <source>What differs between the scenarios</source>
        <translation>シナリオ間の相違点</translation>
    </message>
    <message>
        <source>Left out: named, never counted as zero</source>
        <translation>除外項目（名前を挙げて示し、ゼロとはみなしません）</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか %1 件</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>数値の根拠</translation>
    </message>
    <message>
        <source>inputs: %1</source>
        <translation>入力値：%1 件</translation>
    </message>
    <message>
        <source>Inputs stated as assumption without a document: %1; without any source: %2</source>
        <translation>資料のない仮定による入力値：%1 件、出典のない入力値：%2 件</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>スタディ %1</translation>
    </message>
    <message>
        <source>Not critically reviewed; not for comparative assertions to the public (ISO 14044).</source>
        <translation>クリティカルレビューは未実施です。一般に開示する比較主張には使用できません（ISO 14044）。</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>新規スタディ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Charts and tables of this page…</source>
        <translation>このページのグラフと表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>履歴をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate element</source>
        <translation>要素を複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>サーバー群(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Training run</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>サービス(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;variant</source>
        <translation>派生シナリオを追加(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation>シナリオを複製(&amp;D)</translation>
    </message>
    <message>
        <source>New empty &amp;scenario</source>
        <translation>空のシナリオを追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>年次推移(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Like the desktop</source>
        <translation>デスクトップに合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ライト(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>ウィンドウ配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>算定方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Study file format</source>
        <translation>スタディファイルの形式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Meguri</source>
        <translation>Meguri について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>スタディ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the scenario</source>
        <translation>シナリオに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>スタディ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数値の成り立ち</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年次推移</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>無題のスタディ</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新規シナリオ</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>%1, variant</source>
        <translation>%1（派生）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Select something in the study at the left.</source>
        <translation>左側の「スタディ」から選んでください。</translation>
    </message>
    <message>
        <source>Varies: %1</source>
        <translation>元のシナリオ：%1</translation>
    </message>
    <message>
        <source>Varies “%1”; elements changed: %2. What is not changed here follows it.</source>
        <translation>「%1」の派生シナリオです（変更した要素：%2 個）。ここで変更していない部分は元のシナリオに従います。</translation>
    </message>
    <message>
        <source>Changed in this variant</source>
        <translation>この派生シナリオで変更</translation>
    </message>
    <message>
        <source>Back to the value of the scenario it varies</source>
        <translation>元のシナリオの値に戻す</translation>
    </message>
    <message>
        <source>Back to the figure of the library entry</source>
        <translation>ライブラリエントリの値に戻す</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>ライブラリの値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>How far the value may be off</source>
        <translation>値の不確かさ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠の種類</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Year of the figure</source>
        <translation>値の対象年</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>against</source>
        <translation>比較基準</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Scenarios: %1 of %2</source>
        <translation>シナリオ：%1/%2 件</translation>
    </message>
    <message>
        <source>At most %1 scenarios are compared: take one out first.</source>
        <translation>比較できるシナリオは %1 件までです。先にいずれかを外してください。</translation>
    </message>
    <message>
        <source>The study as a whole is its functional unit: choose another in goal and scope.</source>
        <translation>機能単位が「スタディ全体」です。目的と調査範囲で別の機能単位を選んでください。</translation>
    </message>
    <message>
        <source>whole horizon</source>
        <translation>評価期間全体</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>%1当たり</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2別の%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1年まで</translation>
    </message>
    <message>
        <source>life-cycle stage</source>
        <translation>ライフサイクル段階</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Belongs to none</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Something is left out of this total; see “Left out”.</source>
        <translation>この合計には除外項目があります。「除外項目」を確認してください。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数値一覧</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外項目</translation>
    </message>
    <message>
        <source>Inputs that differ (%1)</source>
        <translation>異なる入力値（%1）</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>異なる入力値</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>除外項目（%1）</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>年間</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>everything is left out</source>
        <translation>すべて除外されています</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 形式で保存…</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>コピーまたはエクスポート</translation>
    </message>
    <message>
        <source>Meguri studies</source>
        <translation>Meguri スタディ</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>スタディを開く</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>スタディを保存</translation>
    </message>
    <message>
        <source>Save the summary as PDF</source>
        <translation>サマリーを PDF で保存</translation>
    </message>
    <message>
        <source>Folder for charts and tables</source>
        <translation>グラフと表の保存先フォルダー</translation>
    </message>
    <message>
        <source>Save the changes to “%1”? Otherwise they are lost.</source>
        <translation>「%1」への変更を保存しますか？保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題点なし</translation>
    </message>
    <message>
        <source>Problems: errors %1, warnings %2, notes %3</source>
        <translation>問題点：エラー %1 件、警告 %2 件、注記 %3 件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>What, and what helps</source>
        <translation>内容と対処方法</translation>
    </message>
    <message>
        <source>Results are up to date</source>
        <translation>結果は最新です</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Not calculated: errors</source>
        <translation>未計算：エラーあり</translation>
    </message>
    <message>
        <source>The calculation failed: %1. Please report this.</source>
        <translation>計算に失敗しました：%1。不具合としてご報告ください。</translation>
    </message>
    <message>
        <source>Errors: %1. The results below are those before; they follow again once the problems are mended.</source>
        <translation>エラーが %1 件あります。下の結果はエラーが生じる前のもので、問題点を解消すると更新されます。</translation>
    </message>
    <message>
        <source>Errors: %1. Nothing can be calculated until the problems below are mended.</source>
        <translation>エラーが %1 件あります。下の問題点を解消するまで計算できません。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The help page was not found beside the program.</source>
        <translation>プログラムに付属するヘルプページが見つかりません。</translation>
    </message>
    <message>
        <source>Meguri %1: life-cycle assessment of AI systems. GPL-3.0-or-later. Built with Qt, Qt Charts, QCustomPlot, nlohmann/json, SQLite, SLEEF, Boost and fmt.</source>
        <translation>Meguri %1：AIシステムのライフサイクルアセスメント。GPL-3.0-or-later。使用ライブラリ：Qt、Qt Charts、QCustomPlot、nlohmann/json、SQLite、SLEEF、Boost、fmt。</translation>
    </message>
    <message>
        <source>Meguri: a workbench for the life-cycle assessment of AI systems.</source>
        <translation>Meguri：AIシステムのライフサイクルアセスメントのためのワークベンチ</translation>
    </message>
    <message>
        <source>choice of %1</source>
        <translation>%1 択</translation>
    </message>
    <message>
        <source>Choose a bar, a point or a number: its formula, inputs and sources appear here.</source>
        <translation>棒・点・数値を選ぶと、その計算式・入力値・出典がここに表示されます。</translation>
    </message>
    <message>
        <source>Sum of %1 parts</source>
        <translation>%1 項の合計</translation>
    </message>
    <message>
        <source>Sum of %1 parts, per functional unit delivered</source>
        <translation>%1 項の合計（提供した機能単位当たり）</translation>
    </message>
    <message>
        <source>Open a study first.</source>
        <translation>先にスタディを開いてください。</translation>
    </message>
    <message>
        <source>The study has no file yet: save it first.</source>
        <translation>スタディのファイルがまだありません。先に保存してください。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存されています。</translation>
    </message>
    <message>
        <source>Results are not up to date: wait, or mend the errors.</source>
        <translation>結果が最新ではありません。計算が終わるまで待つか、エラーを解消してください。</translation>
    </message>
    <message>
        <source>Select a scenario or one of its elements first.</source>
        <translation>先にシナリオまたはその要素を選んでください。</translation>
    </message>
    <message>
        <source>Select an element of a scenario first.</source>
        <translation>先にシナリオの要素を選んでください。</translation>
    </message>
    <message>
        <source>Select a scenario or an element first.</source>
        <translation>先にシナリオまたは要素を選んでください。</translation>
    </message>
    <message>
        <source>A study keeps at least one scenario.</source>
        <translation>スタディには 1 つ以上のシナリオが必要です。</translation>
    </message>
    <message>
        <source>Other scenarios vary this one: remove them first.</source>
        <translation>このシナリオから派生したシナリオがあります。先に派生シナリオを削除してください。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Name where to write: meguri-cli %1 STUDY --to PATH</source>
        <translation>書き出し先を指定してください：meguri-cli %1 STUDY --to PATH</translation>
    </message>
    <message>
        <source>The part of Meguri that draws figures cannot be loaded: %1. Install Meguri anew.</source>
        <translation>図を描画する部分を読み込めません：%1。Meguri を再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another, or see to its permissions.</source>
        <translation>フォルダーを作成できません。別のフォルダーを選ぶか、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>書き出す PDF ファイル</translation>
    </message>
    <message>
        <source>Folder to write into; made if it is not there</source>
        <translation>書き出し先のフォルダー（なければ作成）</translation>
    </message>
    <message>
        <source>Scenario that differences are taken against, by id (otherwise the first)</source>
        <translation>比較の基準とするシナリオの ID（省略時は最初のシナリオ）</translation>
    </message>
    <message>
        <source>Show results per functional unit</source>
        <translation>機能単位当たりの結果を示す</translation>
    </message>
    <message>
        <source>Only this figure, such as compare-ghg or timeline-stock. May be repeated (otherwise all, and all results)</source>
        <translation>この図だけを書き出す（例：compare-ghg、timeline-stock）。繰り返し指定可（省略時はすべての図と全結果）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Differences and gaps</source>
        <translation>相違点と除外項目</translation>
    </message>
    <message>
        <source>%1 scenarios are too many to draw side by side: name at most %2.</source>
        <translation>シナリオ %1 件は並べて描くには多すぎます。%2 件以内で指定してください。</translation>
    </message>
    <message>
        <source>&amp;Using the window</source>
        <translation>ウィンドウの使い方(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>コマンドライン(&amp;C)</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>One of the scenarios compared leaves out what makes up much of the totals: see “Left out”.</source>
        <translation>比較するシナリオのいずれかが、合計の大きな部分を除外しています。「除外項目」をご覧ください。</translation>
    </message>
    <message>
        <source>A table lists years of purchase before the horizon.</source>
        <translation>表では評価期間より前の購入年を列挙します。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数です。</translation>
    </message>
    <message>
        <source>Only with %1 stated.</source>
        <translation>%1 を入力した場合のみ。</translation>
    </message>
    <message>
        <source>This stage lies outside the system boundary: include it in goal and scope if it is to count.</source>
        <translation>この段階はシステム境界の外です。目的と調査範囲で含めると計上されます。</translation>
    </message>
    <message>
        <source>Backup generators are left out: state their greenhouse gases per kWh of IT energy at the site, 0 if there are none.</source>
        <translation>非常用発電機を除外しています。サイトで IT エネルギー 1 kWh 当たりの値を入力すると含まれます（なければ 0）。</translation>
    </message>
    <message>
        <source>Refrigerant losses are left out: state their greenhouse gases per kWh of IT energy at the site, 0 if there are none.</source>
        <translation>冷媒漏えいを除外しています。サイトで IT エネルギー 1 kWh 当たりの値を入力すると含まれます（なければ 0）。</translation>
    </message>
    <message>
        <source>Greenhouse gases of marginal electricity are left out: state the marginal intensity of the site.</source>
        <translation>限界電源基準の電力由来温室効果ガスを除外しています。サイトの限界排出係数を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Manufacture of this part of the nodes is left out: add its components to the fleet.</source>
        <translation>ノードのこの部位の製造を除外しています。サーバー群に部品を追加すると含まれます。</translation>
    </message>
    <message>
        <source>Development of the model and failed runs are left out: state the development factor, 1 if there were none, or choose a training practice.</source>
        <translation>モデルの開発と失敗した学習を除外しています。開発係数を入力するか（なければ 1）、学習の実績値を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>The training of the third-party model is left out: state the share of it that is charged to this study.</source>
        <translation>第三者のモデルの学習を除外しています。本スタディへの計上割合を入力すると含まれます。</translation>
    </message>
    <message>
        <source>What people do for tasks that stay unsolved is left out: state its greenhouse gases, water and e-waste per task, 0 if there are none.</source>
        <translation>未解決のタスクを人手で行う分を除外しています。タスク当たりの温室効果ガス・水・電子廃棄物を入力すると含まれます（なければ 0）。</translation>
    </message>
    <message>
        <source>Energy of cached input tokens is left out: state the energy of a cached token.</source>
        <translation>キャッシュ済み入力トークンのエネルギーを除外しています。キャッシュ済みトークン当たりのエネルギーを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Energy of answers from the cache is left out: state the energy of an answer from cache.</source>
        <translation>キャッシュからの応答のエネルギーを除外しています。キャッシュ応答のエネルギーを入力すると含まれます。</translation>
    </message>
    <message>
        <source>Electricity of the equipment is left out: state its power, and of devices also their hours of use.</source>
        <translation>機器の電力を除外しています。電力（端末では利用時間も）を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Electricity of moving or collecting the data is left out: state the electricity per GB.</source>
        <translation>データの転送・収集の電力を除外しています。GB 当たり電力を入力すると含まれます。</translation>
    </message>
    <message>
        <source>This embodied impact of the equipment is left out: state it.</source>
        <translation>機器のこの製造時影響を除外しています。値を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Manufacture and end of life of the devices are left out: state the share of their use that is for AI.</source>
        <translation>端末の製造と使用後を除外しています。AI 利用の割合を入力すると含まれます。</translation>
    </message>
    <message>
        <source>What is avoided of this indicator is left out: state the impact of one unit of the activity without AI.</source>
        <translation>この指標の削減貢献量を除外しています。AI がない場合の活動 1 単位の影響を入力すると含まれます。</translation>
    </message>
    <message>
        <source>A quantity holds either a single value or a table over years: state one of the two, not both. A curve goes with a value.</source>
        <translation>数量には単一の値または年次の表のどちらか一方だけを記述します。どちらか一方にしてください。曲線は値と併せて記述します。</translation>
    </message>
    <message>
        <source>Fleet whose nodes contain this component. It must be stated.</source>
        <translation>この部品を搭載するノードのサーバー群です。必須です。</translation>
    </message>
    <message>
        <source>Part of the node</source>
        <translation>ノードの部位</translation>
    </message>
    <message>
        <source>Whether the component belongs to the host or to the accelerators. Left empty, to the host.</source>
        <translation>部品がホストとアクセラレータのどちらに属するかを選びます。空欄ではホストです。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>アクセラレータ</translation>
    </message>
    <message>
        <source>Number per node</source>
        <translation>ノード当たり個数</translation>
    </message>
    <message>
        <source>How many of these components one node contains, a plain number. It must be stated.</source>
        <translation>1 ノードに含まれるこの部品の個数です。必須です。</translation>
    </message>
    <message>
        <source>Component factors</source>
        <translation>部品の排出係数</translation>
    </message>
    <message>
        <source>Library entry of the component or of its production process. It gives the factors below wherever the component states none of its own.</source>
        <translation>部品またはその製造プロセスのライブラリエントリです。以下の係数のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Manufacture by</source>
        <translation>製造時排出の推計方法</translation>
    </message>
    <message>
        <source>Stated figure</source>
        <translation>直接入力</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Die area with wafer and defect losses</source>
        <translation>ダイ面積（ウェハーロス・不良を考慮）</translation>
    </message>
    <message>
        <source>Capacity and density</source>
        <translation>容量と記録密度</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Die area and fab process</source>
        <translation>ダイ面積と前工程（ファブ）</translation>
    </message>
    <message>
        <source>Manufacture of one component</source>
        <translation>部品 1 個の製造</translation>
    </message>
    <message>
        <source>Area of die or board</source>
        <translation>ダイ・基板の面積</translation>
    </message>
    <message>
        <source>Area of the chip or circuit board of one component, in mm2. It must be stated for methods by area.</source>
        <translation>部品 1 個のチップまたは基板の面積（mm2）です。面積に基づく方法では必須です。</translation>
    </message>
    <message>
        <source>Memory or storage capacity</source>
        <translation>メモリ・ストレージ容量</translation>
    </message>
    <message>
        <source>Capacity of one component, in GB. It must be stated for methods by capacity.</source>
        <translation>部品 1 個の容量（GB）です。容量に基づく方法では必須です。</translation>
    </message>
    <message>
        <source>Capacity per die area</source>
        <translation>ダイ面積当たり容量</translation>
    </message>
    <message>
        <source>Capacity that one cm2 of die holds, in GB/cm2. It must be stated for this method, here or by the component factors.</source>
        <translation>ダイ 1 cm2 当たりの容量（GB/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Mass of one component</source>
        <translation>部品 1 個の質量</translation>
    </message>
    <message>
        <source>Mass of one component, in kg. It must be stated for this method.</source>
        <translation>部品 1 個の質量（kg）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Greenhouse gases per area</source>
        <translation>面積当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one cm2 of die or board, in kg CO2e/cm2. They must be stated for this method, here or by the component factors.</source>
        <translation>ダイまたは基板 1 cm2 の製造に伴う温室効果ガス（kg CO2e/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Greenhouse gases per capacity</source>
        <translation>容量当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one GB of capacity, in kg CO2e/GB. They must be stated for this method, here or by the component factors.</source>
        <translation>容量 1 GB の製造に伴う温室効果ガス（kg CO2e/GB）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Greenhouse gases per mass</source>
        <translation>質量当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one kg of component, in kg CO2e/kg. They must be stated for this method, here or by the component factors.</source>
        <translation>部品 1 kg の製造に伴う温室効果ガス（kg CO2e/kg）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Further greenhouse gases per component</source>
        <translation>部品 1 個当たりの固定分</translation>
    </message>
    <message>
        <source>Greenhouse gases of one component beside those of its area, such as for packaging, in kg CO2e. Left empty, the figure of the component factors serves; without one, none are added.</source>
        <translation>面積に比例しない分（パッケージなど）の部品 1 個当たり温室効果ガス（kg CO2e）です。空欄では部品の排出係数の値を使い、それもなければ何も加えません。</translation>
    </message>
    <message>
        <source>Fab electricity per area</source>
        <translation>ファブの面積当たり電力</translation>
    </message>
    <message>
        <source>Electricity that the fab uses per cm2 of die, in kWh/cm2. It must be stated for this method, here or by the component factors.</source>
        <translation>ダイ 1 cm2 当たりにファブが使う電力（kWh/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Grid intensity of the fab</source>
        <translation>ファブの系統排出係数</translation>
    </message>
    <message>
        <source>Greenhouse gases per kWh of the fab&apos;s electricity, in g CO2e/kWh. They must be stated for this method, here or by the component factors.</source>
        <translation>ファブの電力 1 kWh 当たりの温室効果ガス（g CO2e/kWh）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Process gases per area</source>
        <translation>面積当たりプロセスガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of the process gases that the fab emits per cm2 of die, in g CO2e/cm2. They must be stated for this method, here or by the component factors.</source>
        <translation>ファブが排出するプロセスガスのダイ 1 cm2 当たり温室効果ガス（g CO2e/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Raw materials per area</source>
        <translation>面積当たり原材料</translation>
    </message>
    <message>
        <source>Greenhouse gases of making the fab&apos;s materials per cm2 of die, in g CO2e/cm2. They must be stated for this method, here or by the component factors.</source>
        <translation>ファブで使う原材料の製造に伴うダイ 1 cm2 当たり温室効果ガス（g CO2e/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Production yield</source>
        <translation>製造歩留まり</translation>
    </message>
    <message>
        <source>Share of the dies made that work, in %. Left empty, the figure of the component factors serves; without one, 100 %.</source>
        <translation>製造したダイのうち良品の割合（%）です。空欄では部品の排出係数の値を使い、それもなければ 100 % とします。</translation>
    </message>
    <message>
        <source>Packaged chips per component</source>
        <translation>部品当たりパッケージ数</translation>
    </message>
    <message>
        <source>Number of packaged chips in one component. Left empty, packaging is not counted.</source>
        <translation>部品 1 個に含まれるパッケージ済みチップの数です。空欄ではパッケージを計上しません。</translation>
    </message>
    <message>
        <source>Packaging of one chip</source>
        <translation>チップ 1 個のパッケージ</translation>
    </message>
    <message>
        <source>Greenhouse gases of packaging one chip, in g CO2e. They must be stated with a number of chips, here or by the component factors.</source>
        <translation>チップ 1 個のパッケージングに伴う温室効果ガス（g CO2e）です。パッケージ数を入力した場合は、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Wafer diameter</source>
        <translation>ウェハー直径</translation>
    </message>
    <message>
        <source>Diameter of the wafer, in mm. It must be stated for this method, here or by the component factors.</source>
        <translation>ウェハーの直径（mm）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Kerf between dies</source>
        <translation>ダイ間の切りしろ</translation>
    </message>
    <message>
        <source>Width lost between two dies in sawing the wafer, in mm. It must be stated for this method, here or by the component factors.</source>
        <translation>ウェハーの切断でダイの間に失われる幅（mm）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Defect density</source>
        <translation>欠陥密度</translation>
    </message>
    <message>
        <source>Defects per cm2 of wafer, in 1/cm2. It must be stated for this method, here or by the component factors.</source>
        <translation>ウェハー 1 cm2 当たりの欠陥数（1/cm2）です。この方法では、ここか部品の排出係数のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Site where the drives stand: it decides on electricity and water. It must be stated.</source>
        <translation>ドライブを設置するサイトです。電力と水の値が決まります。必須です。</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Whether the data are kept for inference or for training. Left empty, inference.</source>
        <translation>データを推論と学習のどちらのために保存するかを選びます。空欄では推論です。</translation>
    </message>
    <message>
        <source>Data kept</source>
        <translation>保存データ量</translation>
    </message>
    <message>
        <source>Mean amount of data kept in each year, one copy of it, in TB. It must be stated.</source>
        <translation>各年に保存するデータの平均量（複製を除く、TB）です。必須です。</translation>
    </message>
    <message>
        <source>Copies kept of all data, the original included, 1 or more. Left empty, one.</source>
        <translation>原本を含めて保存するデータの数で、1 以上です。空欄では 1 とします。</translation>
    </message>
    <message>
        <source>Power per TB</source>
        <translation>TB 当たり電力</translation>
    </message>
    <message>
        <source>Mean IT power of keeping a TB, in W/TB. Left empty, the electricity of storage is excluded.</source>
        <translation>1 TB の保存に要する平均 IT 電力（W/TB）です。空欄では保存の電力を除外します。</translation>
    </message>
    <message>
        <source>Manufacture per TB</source>
        <translation>TB 当たり製造時排出</translation>
    </message>
    <message>
        <source>Greenhouse gases of making drives of one TB, in kg CO2e/TB. Left empty, they are excluded.</source>
        <translation>ドライブ 1 TB 分の製造に伴う温室効果ガス（kg CO2e/TB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Manufacture water per TB</source>
        <translation>TB 当たり製造時水消費量</translation>
    </message>
    <message>
        <source>Water consumed in making drives of one TB, in m3/TB. Left empty, it is excluded.</source>
        <translation>ドライブ 1 TB 分の製造に伴う水消費量（m3/TB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Years that the drives serve, 1 or more. It must be stated.</source>
        <translation>ドライブの使用年数で、1 年以上です。必須です。</translation>
    </message>
    <message>
        <source>Mass per TB</source>
        <translation>TB 当たり質量</translation>
    </message>
    <message>
        <source>Mass of drives of one TB, in kg/TB. Left empty, e-waste is excluded.</source>
        <translation>ドライブ 1 TB 分の質量（kg/TB）です。空欄では電子廃棄物を除外します。</translation>
    </message>
    <message>
        <source>Site whose electricity the network uses; its PUE is not applied. It must be stated.</source>
        <translation>ネットワークの電力を供給するサイトです。PUE は適用しません。必須です。</translation>
    </message>
    <message>
        <source>Whether the data are moved for inference or for training. Left empty, inference.</source>
        <translation>データを推論と学習のどちらのために転送するかを選びます。空欄では推論です。</translation>
    </message>
    <message>
        <source>Amount of data from</source>
        <translation>データ量の求め方</translation>
    </message>
    <message>
        <source>Whether the data moved are stated by year, or follow from the requests of a service. Left empty, stated.</source>
        <translation>転送するデータ量を年ごとに入力するか、サービスのリクエスト数から求めるかを選びます。空欄では入力です。</translation>
    </message>
    <message>
        <source>Stated by year</source>
        <translation>年ごとに入力</translation>
    </message>
    <message>
        <source>Requests of a service</source>
        <translation>サービスのリクエスト数</translation>
    </message>
    <message>
        <source>Data moved per year</source>
        <translation>年間転送データ量</translation>
    </message>
    <message>
        <source>Data moved over the network in each year, in GB. It must be stated unless it follows from requests.</source>
        <translation>各年にネットワークで転送するデータ量（GB）です。リクエスト数から求める場合を除き、必須です。</translation>
    </message>
    <message>
        <source>Service whose requests move the data. It must be stated where data follow from requests.</source>
        <translation>データ転送の元になるリクエストのサービスです。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Data per request</source>
        <translation>リクエスト当たりデータ量</translation>
    </message>
    <message>
        <source>Data moved for one request, in MB per request. It must be stated where data follow from requests.</source>
        <translation>リクエスト 1 件で転送するデータ量（MB）です。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Electricity per GB</source>
        <translation>GB 当たり電力</translation>
    </message>
    <message>
        <source>Electricity that the network uses per data moved, in kWh/GB. Left empty, it is excluded.</source>
        <translation>データ転送量当たりにネットワークが使う電力（kWh/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Embodied per GB</source>
        <translation>GB 当たり製造時排出</translation>
    </message>
    <message>
        <source>Greenhouse gases of making network equipment per data moved, in g CO2e/GB. Left empty, they are excluded.</source>
        <translation>ネットワーク機器の製造に伴う温室効果ガスのデータ転送量当たりの値（g CO2e/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Embodied water per GB</source>
        <translation>GB 当たり製造時水消費量</translation>
    </message>
    <message>
        <source>Water consumed in making network equipment per data moved, in L/GB. Left empty, it is excluded.</source>
        <translation>ネットワーク機器の製造に伴う水消費量のデータ転送量当たりの値（L/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>E-waste per GB</source>
        <translation>GB 当たり電子廃棄物</translation>
    </message>
    <message>
        <source>E-waste of network equipment per data moved, in g/GB. Left empty, it is excluded.</source>
        <translation>ネットワーク機器の電子廃棄物のデータ転送量当たりの値（g/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Site whose electricity the collection uses; its PUE is not applied. It must be stated.</source>
        <translation>データ収集の電力を供給するサイトです。PUE は適用しません。必須です。</translation>
    </message>
    <message>
        <source>Whether the data are collected for training or for inference. Left empty, training.</source>
        <translation>データを学習と推論のどちらのために収集するかを選びます。空欄では学習です。</translation>
    </message>
    <message>
        <source>Whether the data collected are stated by year, or follow from the requests of a service. Left empty, stated.</source>
        <translation>収集するデータ量を年ごとに入力するか、サービスのリクエスト数から求めるかを選びます。空欄では入力です。</translation>
    </message>
    <message>
        <source>Data collected per year</source>
        <translation>年間収集データ量</translation>
    </message>
    <message>
        <source>Data collected in each year, in GB. It must be stated unless it follows from requests.</source>
        <translation>各年に収集するデータ量（GB）です。リクエスト数から求める場合を除き、必須です。</translation>
    </message>
    <message>
        <source>Service whose requests bring the data. It must be stated where data follow from requests.</source>
        <translation>データ収集の元になるリクエストのサービスです。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Data collected from one request, in MB per request. It must be stated where data follow from requests.</source>
        <translation>リクエスト 1 件から収集するデータ量（MB）です。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Electricity of collecting data, transfer and preparation included, in kWh/GB. Left empty, it is excluded.</source>
        <translation>データの収集（転送と前処理を含む）に使う電力（kWh/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Greenhouse gases of making the equipment that collects the data, such as sensors, in g CO2e/GB. Left empty, they are excluded.</source>
        <translation>データ収集に使う機器（センサーなど）の製造に伴う温室効果ガス（g CO2e/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Water consumed in making the equipment that collects the data, in L/GB. Left empty, it is excluded.</source>
        <translation>データ収集に使う機器の製造に伴う水消費量（L/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>E-waste of the equipment that collects the data, in g/GB. Left empty, it is excluded.</source>
        <translation>データ収集に使う機器の電子廃棄物（g/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Site whose electricity the devices use; its PUE is not applied. It must be stated.</source>
        <translation>端末の電力を供給するサイトです。PUE は適用しません。必須です。</translation>
    </message>
    <message>
        <source>Devices in use</source>
        <translation>使用端末数</translation>
    </message>
    <message>
        <source>Number of devices used in each year. It must be stated.</source>
        <translation>各年に使用される端末の台数です。必須です。</translation>
    </message>
    <message>
        <source>Hours of AI use per device and year</source>
        <translation>端末当たり年間 AI 利用時間</translation>
    </message>
    <message>
        <source>Power in AI use</source>
        <translation>AI 利用時の電力</translation>
    </message>
    <message>
        <source>Share of use for AI</source>
        <translation>AI 利用の割合</translation>
    </message>
    <message>
        <source>Share of a device&apos;s use that is for AI, in %: this share of its manufacture and end of life is charged. Left empty, they are excluded.</source>
        <translation>端末の利用のうち AI のための割合（%）で、製造と使用後のうちこの割合を計上します。空欄ではこれらを除外します。</translation>
    </message>
    <message>
        <source>Lifetime without AI</source>
        <translation>AI を使わない場合の寿命</translation>
    </message>
    <message>
        <source>Life lost to AI</source>
        <translation>AI による寿命の短縮</translation>
    </message>
    <message>
        <source>Years by which the demands of AI bring replacement forward, less than the lifetime. Left empty, none.</source>
        <translation>AI の負荷によって買い替えが早まる年数で、寿命より短くします。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Manufacture of one device</source>
        <translation>端末 1 台の製造</translation>
    </message>
    <message>
        <source>Manufacture water of one device</source>
        <translation>端末 1 台の製造時水消費量</translation>
    </message>
    <message>
        <source>Water consumed in making one device, in m3. Left empty, it is excluded.</source>
        <translation>端末 1 台の製造に伴う水消費量（m3）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Transport of one device</source>
        <translation>端末 1 台の輸送</translation>
    </message>
    <message>
        <source>Greenhouse gases of bringing one device to its user, in kg CO2e. Left empty, they are excluded.</source>
        <translation>端末 1 台を利用者まで運ぶ輸送に伴う温室効果ガス（kg CO2e）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>End-of-life treatment of one device</source>
        <translation>端末 1 台の使用後の処理</translation>
    </message>
    <message>
        <source>Greenhouse gases of treating one retired device, in kg CO2e. Left empty, they are excluded.</source>
        <translation>使用済み端末 1 台の処理に伴う温室効果ガス（kg CO2e）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Mass of one device</source>
        <translation>端末 1 台の質量</translation>
    </message>
    <message>
        <source>Site of the activity</source>
        <translation>活動のサイト</translation>
    </message>
    <message>
        <source>Site whose electricity the activity uses. It must be stated where electricity per unit is; left empty, no electricity is counted.</source>
        <translation>活動の電力を供給するサイトです。単位当たり電力を入力した場合は必須です。空欄では電力を計上しません。</translation>
    </message>
    <message>
        <source>Amount of activity from</source>
        <translation>活動量の求め方</translation>
    </message>
    <message>
        <source>Whether the activity that AI changes is stated by year, or follows from the requests of a service. Left empty, stated.</source>
        <translation>AI が変える活動の量を年ごとに入力するか、サービスのリクエスト数から求めるかを選びます。空欄では入力です。</translation>
    </message>
    <message>
        <source>Units of activity per year</source>
        <translation>年間活動量</translation>
    </message>
    <message>
        <source>Units of the activity in each year as it would be without AI, in any unit you count: trips, square metres heated, parts made. It must be stated unless it follows from requests.</source>
        <translation>AI がない場合の各年の活動量で、移動回数・暖房床面積・製造部品数など任意の単位で数えます。リクエスト数から求める場合を除き、必須です。</translation>
    </message>
    <message>
        <source>Service whose requests change the activity. It must be stated where the activity follows from requests.</source>
        <translation>活動を変えるリクエストのサービスです。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Units of activity per request</source>
        <translation>リクエスト当たり活動量</translation>
    </message>
    <message>
        <source>Units of the activity that one answered request reaches. It must be stated where the activity follows from requests.</source>
        <translation>応答リクエスト 1 件が及ぶ活動量です。リクエスト数から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Electricity per unit, without AI</source>
        <translation>単位当たり電力（AI なし）</translation>
    </message>
    <message>
        <source>Electricity that one unit of the activity uses without AI, in kWh; its greenhouse gases and water follow the grid of the site. Left empty, none is counted.</source>
        <translation>AI がない場合に活動 1 単位が使う電力（kWh）です。温室効果ガスと水はサイトの電力系統に従います。空欄では計上しません。</translation>
    </message>
    <message>
        <source>Greenhouse gases per unit, without AI</source>
        <translation>単位当たり温室効果ガス（AI なし）</translation>
    </message>
    <message>
        <source>Greenhouse gases of one unit of the activity without AI, beside those of its electricity, in kg CO2e. Left empty, those of electricity count alone; without either, avoided greenhouse gases are excluded.</source>
        <translation>AI がない場合の活動 1 単位の、電力分以外の温室効果ガス（kg CO2e）です。空欄では電力分だけを計上し、それもなければ温室効果ガスの削減貢献量を除外します。</translation>
    </message>
    <message>
        <source>Water per unit, without AI</source>
        <translation>単位当たり水消費量（AI なし）</translation>
    </message>
    <message>
        <source>Water consumed by one unit of the activity without AI, beside that of its electricity, in L. Left empty, that of electricity counts alone; without either, avoided water is excluded.</source>
        <translation>AI がない場合の活動 1 単位の、電力分以外の水消費量（L）です。空欄では電力分だけを計上し、それもなければ水の削減貢献量を除外します。</translation>
    </message>
    <message>
        <source>E-waste per unit, without AI</source>
        <translation>単位当たり電子廃棄物（AI なし）</translation>
    </message>
    <message>
        <source>E-waste of one unit of the activity without AI, in kg. Left empty, avoided e-waste is excluded.</source>
        <translation>AI がない場合の活動 1 単位の電子廃棄物（kg）です。空欄では電子廃棄物の削減貢献量を除外します。</translation>
    </message>
    <message>
        <source>Reduction where AI is used</source>
        <translation>AI 利用時の削減率</translation>
    </message>
    <message>
        <source>Share of activity using AI</source>
        <translation>AI の普及率</translation>
    </message>
    <message>
        <source>Share of the activity for which AI is used, in %. It must be stated.</source>
        <translation>活動のうち AI が利用される割合（%）です。必須です。</translation>
    </message>
    <message>
        <source>Share of reduction owed to AI</source>
        <translation>AI の寄与率</translation>
    </message>
    <message>
        <source>Share of the reduction that is owed to AI and not to other measures taken with it, in %. It must be stated.</source>
        <translation>削減のうち、併せて講じた他の対策ではなく AI による割合（%）です。必須です。</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>発生の仕組み</translation>
    </message>
    <message>
        <source>What comes back: more of the activity, more demand for a service as its price or energy falls, money saved and spent elsewhere, or growth of the economy. Left empty, more of the activity.</source>
        <translation>何によって影響が戻るかを選びます。活動の増加、価格またはエネルギーの低下によるサービス需要の増加、節約した費用の再支出、経済全体の成長があります。空欄では活動の増加です。</translation>
    </message>
    <message>
        <source>More of the activity</source>
        <translation>活動の増加</translation>
    </message>
    <message>
        <source>More demand as the price falls</source>
        <translation>価格低下による需要増</translation>
    </message>
    <message>
        <source>More demand as energy falls</source>
        <translation>効率向上による需要増</translation>
    </message>
    <message>
        <source>Money saved and spent elsewhere</source>
        <translation>節約費用の再支出</translation>
    </message>
    <message>
        <source>Growth of the economy</source>
        <translation>経済全体の成長</translation>
    </message>
    <message>
        <source>Of avoided impact</source>
        <translation>対象の削減貢献</translation>
    </message>
    <message>
        <source>Avoided impact of which a share comes back. It must be stated for more of the activity and for growth of the economy.</source>
        <translation>一部が戻る元となる削減貢献です。活動の増加と経済全体の成長では必須です。</translation>
    </message>
    <message>
        <source>Service whose demand rises. It must be stated for more demand.</source>
        <translation>需要が増えるサービスです。需要増では必須です。</translation>
    </message>
    <message>
        <source>Share that comes back</source>
        <translation>戻る割合</translation>
    </message>
    <message>
        <source>Share of the avoided impact that comes back, in %; above 100 % more comes back than was avoided. It must be stated for more of the activity and for growth of the economy.</source>
        <translation>回避された影響のうち戻る割合（%）です。100 % を超えると、回避した以上に増えることを表します。活動の増加と経済全体の成長では必須です。</translation>
    </message>
    <message>
        <source>Price elasticity of demand</source>
        <translation>需要の価格弾力性</translation>
    </message>
    <message>
        <source>Rise of demand, in %, where the price falls by 1 %, as a positive number without unit. It must be stated for more demand.</source>
        <translation>価格が 1 % 下がるときの需要の増加率（%）を正の無次元の数で表します。需要増では必須です。</translation>
    </message>
    <message>
        <source>Share of energy in the price</source>
        <translation>価格に占めるエネルギー費の割合</translation>
    </message>
    <message>
        <source>Share of the price that pays for energy at the reference, in %. It must be stated for more demand as energy falls.</source>
        <translation>基準時点の価格に占めるエネルギー費の割合（%）です。効率向上による需要増では必須です。</translation>
    </message>
    <message>
        <source>Demand levels off at</source>
        <translation>需要の飽和倍率</translation>
    </message>
    <message>
        <source>Multiple of the demand stated that a growing demand approaches and never exceeds, above 1. Left empty, it does not level off.</source>
        <translation>入力した利用量に対して、増加する需要が近づくが超えない倍率で、1 より大きい数です。空欄では飽和しないものとします。</translation>
    </message>
    <message>
        <source>Highest multiple of demand</source>
        <translation>需要倍率の上限</translation>
    </message>
    <message>
        <source>Multiple of the demand stated beyond which demand is cut off, 1 or more. Left empty, no limit.</source>
        <translation>入力した利用量に対する倍率の上限で、1 以上です。空欄では上限なしとします。</translation>
    </message>
    <message>
        <source>Money saved per year</source>
        <translation>年間節約額</translation>
    </message>
    <message>
        <source>Money saved in each year that is spent on other things, in the currency of the greenhouse gases below. It must be stated for money spent elsewhere.</source>
        <translation>各年に節約されて他の用途に支出される金額で、次の項目と同じ通貨とします。再支出では必須です。</translation>
    </message>
    <message>
        <source>Greenhouse gases per money spent</source>
        <translation>支出当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of one unit of money spent elsewhere, in kg CO2e. They must be stated for money spent elsewhere.</source>
        <translation>他の用途への支出 1 通貨単位当たりの温室効果ガス（kg CO2e）です。再支出では必須です。</translation>
    </message>
    <message>
        <source>Number of nodes from</source>
        <translation>ノード数の決め方</translation>
    </message>
    <message>
        <source>What decides how many nodes are bought: the nodes wanted in service, purchases as stated, the demand of the jobs, or what another fleet passes on for reuse. Left empty, nodes in service.</source>
        <translation>ノードの購入数を何で決めるかを選びます。必要な在籍ノード数、入力した購入数、ジョブの需要、別のサーバー群から引き渡されるリユース品から選べます。空欄では保有ノード数です。</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>Demand of the jobs</source>
        <translation>ジョブの需要</translation>
    </message>
    <message>
        <source>Second life of another fleet</source>
        <translation>別のサーバー群のリユース</translation>
    </message>
    <message>
        <source>Nodes wanted in service in each year, fractions allowed: purchases on 1 January fill the stock up to it. It must be stated where nodes in service decide the number.</source>
        <translation>各年に必要な在籍ノード数で、小数も使えます。1 月 1 日の購入でこの数まで補充します。ノード数を保有ノード数で決める場合は必須です。</translation>
    </message>
    <message>
        <source>Nodes bought per year</source>
        <translation>年間購入ノード数</translation>
    </message>
    <message>
        <source>Nodes bought on 1 January of each year, fractions allowed. They must be stated where purchases decide the number.</source>
        <translation>各年の 1 月 1 日に購入するノード数で、小数も使えます。ノード数を購入数で決める場合は必須です。</translation>
    </message>
    <message>
        <source>Target load at peak</source>
        <translation>ピーク時の目標負荷率</translation>
    </message>
    <message>
        <source>Share of the available accelerators that jobs are planned to claim at peak demand, in %. It must be stated where demand decides the number.</source>
        <translation>需要のピーク時に、利用可能なアクセラレータのうちジョブに使わせる計画上の割合（%）です。ノード数を需要で決める場合は必須です。</translation>
    </message>
    <message>
        <source>Peak-to-average demand</source>
        <translation>需要のピーク対平均比</translation>
    </message>
    <message>
        <source>Peak demand divided by mean demand over the year, 1 or more, without unit. It must be stated where demand decides the number.</source>
        <translation>年間の平均需要に対するピーク需要の比で、1 以上の無次元の数です。ノード数を需要で決める場合は必須です。</translation>
    </message>
    <message>
        <source>Share of spare nodes</source>
        <translation>予備ノードの割合</translation>
    </message>
    <message>
        <source>Nodes held in reserve beyond those needed, in % of them; 0 % if none. It must be stated where demand decides the number.</source>
        <translation>必要ノード数に上乗せして予備に置くノードの割合（%）で、なければ 0 % です。ノード数を需要で決める場合は必須です。</translation>
    </message>
    <message>
        <source>First-life fleet</source>
        <translation>前の用途のサーバー群</translation>
    </message>
    <message>
        <source>Owned fleet whose nodes come here: what it retires for reuse in a year enters on 1 January of the next. It must be stated for a second life.</source>
        <translation>ノードの引き取り元となる所有サーバー群です。ある年に退役してリユースされるノードが、翌年 1 月 1 日からここで使われます。リユースの場合は必須です。</translation>
    </message>
    <message>
        <source>Nodes already in service</source>
        <translation>開始時の保有ノード数</translation>
    </message>
    <message>
        <source>Nodes in service at the start of the first year: a table by year of purchase, or one number together with their age. Left empty, none.</source>
        <translation>開始年の初めにすでに在籍しているノード数です。購入年別の表、または 1 つの数とその使用年数で入力します。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Age of nodes already in service</source>
        <translation>開始時の使用年数</translation>
    </message>
    <message>
        <source>Age at the start of the first year, in years, of the nodes already in service. It must be stated unless a table lists them by year of purchase.</source>
        <translation>開始年の初めに在籍しているノードの使用年数（年）です。購入年別の表で入力した場合を除き、必須です。</translation>
    </message>
    <message>
        <source>Share retired early</source>
        <translation>早期退役の割合</translation>
    </message>
    <message>
        <source>Share of the nodes surviving to 31 December of a year that is then taken out of service before the end of its life, in %. Left empty, none.</source>
        <translation>各年の 12 月 31 日に残存するノードのうち、寿命を残して退役する割合（%）です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Decommissioned at the end of</source>
        <translation>廃止年</translation>
    </message>
    <message>
        <source>Calendar year at the end of which every node left is taken out of service; none is bought after it. Left empty, nodes serve their life.</source>
        <translation>残るすべてのノードを年末に退役させる暦年で、その後は購入しません。空欄ではノードを寿命まで使用します。</translation>
    </message>
    <message>
        <source>Power while unavailable</source>
        <translation>使用不可時の電力</translation>
    </message>
    <message>
        <source>IT power of a node in the hours in which it cannot be used, in kW per node. Left empty, it draws nothing in them.</source>
        <translation>使用できない時間帯のノードの IT 電力（ノード当たり kW）です。空欄では電力を消費しないものとします。</translation>
    </message>
    <message>
        <source>Peak compute of an accelerator</source>
        <translation>アクセラレータの最大演算性能</translation>
    </message>
    <message>
        <source>Condition when bought</source>
        <translation>購入時の状態</translation>
    </message>
    <message>
        <source>Whether nodes are bought new or refurbished. Refurbished nodes carry their refurbishment in place of manufacture. Left empty, new.</source>
        <translation>新品と再生品のどちらを購入するかを選びます。再生品には製造の代わりに再生処理を計上します。空欄では新品です。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新品</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>再生品</translation>
    </message>
    <message>
        <source>Refurbishment</source>
        <translation>再生処理</translation>
    </message>
    <message>
        <source>Greenhouse gases of refurbishing a node before it is used again, in kg CO2e per node. Left empty, they are excluded.</source>
        <translation>再使用前のノードの再生処理に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Manufacture from</source>
        <translation>製造時排出の求め方</translation>
    </message>
    <message>
        <source>Figures per node</source>
        <translation>ノード当たりの値</translation>
    </message>
    <message>
        <source>Sum of components</source>
        <translation>部品の積み上げ</translation>
    </message>
    <message>
        <source>Accelerator figure includes host</source>
        <translation>アクセラレータの値にホストを含む</translation>
    </message>
    <message>
        <source>Accelerator figure includes transport</source>
        <translation>アクセラレータの値に輸送を含む</translation>
    </message>
    <message>
        <source>Accelerator figure includes end of life</source>
        <translation>アクセラレータの値に使用後を含む</translation>
    </message>
    <message>
        <source>Accelerator figure includes facility</source>
        <translation>アクセラレータの値に施設を含む</translation>
    </message>
    <message>
        <source>Transport from</source>
        <translation>輸送の求め方</translation>
    </message>
    <message>
        <source>Whether transport is stated per node, or follows from the mass of a node and distances by sea, road and air. Left empty, per node.</source>
        <translation>輸送をノード当たりの値で入力するか、ノードの質量と海上・道路・航空の距離から求めるかを選びます。空欄ではノード当たりの値です。</translation>
    </message>
    <message>
        <source>Figure per node</source>
        <translation>ノード当たりの値</translation>
    </message>
    <message>
        <source>Mass and distances</source>
        <translation>質量と距離</translation>
    </message>
    <message>
        <source>Transport factors</source>
        <translation>輸送の排出係数</translation>
    </message>
    <message>
        <source>Distance by sea</source>
        <translation>海上輸送距離</translation>
    </message>
    <message>
        <source>Distance by road</source>
        <translation>道路輸送距離</translation>
    </message>
    <message>
        <source>Distance by air</source>
        <translation>航空輸送距離</translation>
    </message>
    <message>
        <source>What results are referred to: the study as a whole, an accelerator-hour claimed, a request answered, an output token, a task completed or an output accepted. Left empty, the study as a whole.</source>
        <translation>結果を何に対して表すかを決めます。スタディ全体、使用アクセラレータ 1 時間、応答リクエスト 1 件、出力トークン 1 個、完了タスク 1 件、採用された出力 1 件から選びます。空欄ではスタディ全体です。</translation>
    </message>
    <message>
        <source>One completed task</source>
        <translation>完了タスク 1 件</translation>
    </message>
    <message>
        <source>One accepted output</source>
        <translation>採用された出力 1 件</translation>
    </message>
    <message>
        <source>Critical review</source>
        <translation>クリティカルレビュー</translation>
    </message>
    <message>
        <source>Whether experts have reviewed the study critically (ISO 14044), and whether they are independent of those who made it. Left empty, not reviewed.</source>
        <translation>スタディが専門家のクリティカルレビュー（ISO 14044）を受けたか、受けた場合は社内か社外かを選びます。空欄では未実施です。</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Reviewed by internal experts</source>
        <translation>社内の専門家が実施</translation>
    </message>
    <message>
        <source>Reviewed by external experts</source>
        <translation>社外の専門家が実施</translation>
    </message>
    <message>
        <source>Allocation of hardware to jobs</source>
        <translation>ハードウェアのジョブへの配分</translation>
    </message>
    <message>
        <source>How jobs that share a fleet divide its embodied impacts: by the hours each claims, by its share of all available hours with the rest left to idle, or by the energy each uses. Left empty, hours claimed.</source>
        <translation>1 つのサーバー群を共有するジョブに、製造時影響などをどう配分するかを選びます。各ジョブの使用時間、利用可能時間全体に占める割合（残りはアイドル分）、使用エネルギーから選べます。空欄では使用時間です。</translation>
    </message>
    <message>
        <source>By hours claimed</source>
        <translation>使用時間で配分</translation>
    </message>
    <message>
        <source>By share of available hours</source>
        <translation>利用可能時間に占める割合で配分</translation>
    </message>
    <message>
        <source>By energy used</source>
        <translation>使用エネルギーで配分</translation>
    </message>
    <message>
        <source>Electricity basis of avoided impacts</source>
        <translation>削減貢献量の電力基準</translation>
    </message>
    <message>
        <source>Whether electricity in avoided impacts and net results counts at the average of the grid or at the marginal intensity of the site. Market-based figures never serve here. Left empty, average.</source>
        <translation>削減貢献量と正味の結果で、電力を系統平均とサイトの限界排出係数のどちらで算定するかを選びます。マーケット基準の値は使いません。空欄では系統平均です。</translation>
    </message>
    <message>
        <source>Grid average</source>
        <translation>系統平均</translation>
    </message>
    <message>
        <source>Marginal electricity</source>
        <translation>限界電源</translation>
    </message>
    <message>
        <source>Include manufacture</source>
        <translation>製造を含める</translation>
    </message>
    <message>
        <source>Whether manufacture is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.</source>
        <translation>製造段階をシステム境界に含めるかどうかです。含めない場合は除外項目として示します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Include transport</source>
        <translation>輸送を含める</translation>
    </message>
    <message>
        <source>Whether transport of hardware to the site is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.</source>
        <translation>ハードウェアのサイトまでの輸送をシステム境界に含めるかどうかです。含めない場合は除外項目として示します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Include use</source>
        <translation>使用を含める</translation>
    </message>
    <message>
        <source>Whether the use stage, with its electricity and water, is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.</source>
        <translation>電力や水を消費する使用段階をシステム境界に含めるかどうかです。含めない場合は除外項目として示します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Include end of life</source>
        <translation>使用後を含める</translation>
    </message>
    <message>
        <source>Include facility</source>
        <translation>施設を含める</translation>
    </message>
    <message>
        <source>Whether building and fitting out the data centre is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.</source>
        <translation>データセンターの建屋・設備の建設をシステム境界に含めるかどうかです。含めない場合は除外項目として示します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Fleet the service claims hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of life of the hardware are excluded unless the service runs on user devices.</source>
        <translation>サービスが使用するサーバー群です。サイトはサーバー群のものになります。空欄ではサイトの指定が必要で、利用者端末を選ばない限りハードウェアの製造と使用後は除外されます。</translation>
    </message>
    <message>
        <source>User devices</source>
        <translation>利用者端末</translation>
    </message>
    <message>
        <source>Devices of users that this service runs on, such as phones or laptops: their manufacture and end of life are counted there. Left empty, none.</source>
        <translation>このサービスを実行する利用者の端末（スマートフォン、ノート PC など）です。製造と使用後は端末側で計上します。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Role in the functional unit</source>
        <translation>機能単位での扱い</translation>
    </message>
    <message>
        <source>Whether this service delivers functional units, stays in the results per unit without delivering any, or is left out of them. Totals always hold it. Left empty, it delivers.</source>
        <translation>このサービスが機能単位を提供するか、提供せずに機能単位当たりの結果に含めるか、機能単位当たりの結果から除くかを選びます。合計には常に含まれます。空欄では提供します。</translation>
    </message>
    <message>
        <source>Delivers functional units</source>
        <translation>機能単位を提供</translation>
    </message>
    <message>
        <source>Kept in, delivers none</source>
        <translation>含めるが提供しない</translation>
    </message>
    <message>
        <source>Left out of results per unit</source>
        <translation>機能単位当たりの結果から除く</translation>
    </message>
    <message>
        <source>EcoLogits model</source>
        <translation>EcoLogits モデル</translation>
    </message>
    <message>
        <source>Floating-point operations</source>
        <translation>浮動小数点演算数</translation>
    </message>
    <message>
        <source>Volume counted in</source>
        <translation>利用量の数え方</translation>
    </message>
    <message>
        <source>Whether the volume is stated as requests, as tasks that may take several tries, or as a share of the tasks that another service routes on. Left empty, requests.</source>
        <translation>利用量を、リクエスト数、再試行のありうるタスク数、別のサービスから振り分けられるタスクの割合のどれで入力するかを選びます。空欄ではリクエスト数です。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク数</translation>
    </message>
    <message>
        <source>Tasks routed from another service</source>
        <translation>別のサービスから振り分けられるタスク</translation>
    </message>
    <message>
        <source>Requests answered in each year; a single value holds for every year of the horizon. It must be stated where the volume is counted in requests.</source>
        <translation>各年に応答するリクエスト数です。単一の値は評価期間の各年に適用されます。利用量をリクエスト数で数える場合は必須です。</translation>
    </message>
    <message>
        <source>Tasks per year</source>
        <translation>年間タスク数</translation>
    </message>
    <message>
        <source>Tasks given to the service in each year, solved or not; a single value holds for every year of the horizon. It must be stated where the volume is counted in tasks.</source>
        <translation>各年にサービスに与えられるタスク数（未解決を含む）です。単一の値は評価期間の各年に適用されます。利用量をタスク数で数える場合は必須です。</translation>
    </message>
    <message>
        <source>Routed from service</source>
        <translation>振り分け元のサービス</translation>
    </message>
    <message>
        <source>Service whose tasks are routed on to this one; it must count tasks itself. It must be stated for routed tasks.</source>
        <translation>タスクをこのサービスに振り分けるサービスです。利用量をタスク数で数えるサービスに限ります。振り分けの場合は必須です。</translation>
    </message>
    <message>
        <source>Share of tasks routed here</source>
        <translation>振り分けられるタスクの割合</translation>
    </message>
    <message>
        <source>Share of the router&apos;s tasks that come here, in %; the router keeps the rest. It must be stated for routed tasks.</source>
        <translation>振り分け元のタスクのうちここに振り分けられる割合（%）です。残りは振り分け元に残ります。振り分けの場合は必須です。</translation>
    </message>
    <message>
        <source>Acceptance of outputs</source>
        <translation>出力の採用</translation>
    </message>
    <message>
        <source>Whether every output is accepted, or only some and the others are tried again, with one acceptance rate for all tasks or a rate that varies by task. Left empty, all are accepted.</source>
        <translation>すべての出力が採用されるか、一部だけが採用され残りは再試行されるかを選びます。採用率は全タスクで一定、またはタスクごとに異なるものとできます。空欄ではすべて採用です。</translation>
    </message>
    <message>
        <source>All accepted</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>One rate for all tasks</source>
        <translation>全タスクで一定の採用率</translation>
    </message>
    <message>
        <source>Rate varies by task (beta)</source>
        <translation>タスクごとに異なる採用率（ベータ分布）</translation>
    </message>
    <message>
        <source>Acceptance rate per try</source>
        <translation>1 回当たり採用率</translation>
    </message>
    <message>
        <source>Chance that the output of one try is accepted, in %. It must be stated where one rate holds for all tasks.</source>
        <translation>1 回の試行の出力が採用される確率（%）です。採用率が全タスクで一定の場合は必須です。</translation>
    </message>
    <message>
        <source>Beta parameter A (accepted)</source>
        <translation>ベータ分布の母数 A（採用）</translation>
    </message>
    <message>
        <source>First parameter of the beta distribution of the acceptance rate over tasks, without unit; the mean rate is A / (A + B). It must be stated where the rate varies by task.</source>
        <translation>タスク間での採用率のベータ分布の第 1 母数（無次元）です。平均採用率は A / (A + B) です。採用率がタスクごとに異なる場合は必須です。</translation>
    </message>
    <message>
        <source>Beta parameter B (rejected)</source>
        <translation>ベータ分布の母数 B（不採用）</translation>
    </message>
    <message>
        <source>Second parameter of the beta distribution of the acceptance rate over tasks, without unit. It must be stated where the rate varies by task.</source>
        <translation>タスク間での採用率のベータ分布の第 2 母数（無次元）です。採用率がタスクごとに異なる場合は必須です。</translation>
    </message>
    <message>
        <source>Most tries per task</source>
        <translation>タスク当たり最大試行回数</translation>
    </message>
    <message>
        <source>Tries after which a task is given up as unsolved, a whole number of 1 or more. It must be stated where not all outputs are accepted.</source>
        <translation>この回数試行しても採用されないタスクを未解決とする、1 以上の整数です。一部の出力だけが採用される場合は必須です。</translation>
    </message>
    <message>
        <source>Verification energy per try</source>
        <translation>1 回当たり検証エネルギー</translation>
    </message>
    <message>
        <source>IT energy of checking one output, such as running tests, in Wh per request. Left empty, none is added.</source>
        <translation>出力 1 件の検証（テストの実行など）に要する IT エネルギー（リクエスト当たり Wh）です。空欄では何も加えません。</translation>
    </message>
    <message>
        <source>Greenhouse gases of human fallback</source>
        <translation>人手による代替の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of people doing one task that stays unsolved, in g CO2e per task. Left empty, they are excluded.</source>
        <translation>未解決のタスク 1 件を人手で行うことに伴う温室効果ガス（g CO2e）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Water of human fallback</source>
        <translation>人手による代替の水消費量</translation>
    </message>
    <message>
        <source>Water consumed by people doing one task that stays unsolved, in L per task. Left empty, it is excluded.</source>
        <translation>未解決のタスク 1 件を人手で行うことに伴う水消費量（L）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>E-waste of human fallback</source>
        <translation>人手による代替の電子廃棄物</translation>
    </message>
    <message>
        <source>E-waste of people doing one task that stays unsolved, in g per task. Left empty, it is excluded.</source>
        <translation>未解決のタスク 1 件を人手で行うことに伴う電子廃棄物（g）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>EcoLogits constants</source>
        <translation>EcoLogits の定数</translation>
    </message>
    <message>
        <source>Library entry with the constants of the EcoLogits model of energy and latency. It must be stated for this method.</source>
        <translation>EcoLogits モデルのエネルギーと応答時間の定数のライブラリエントリです。この方法では必須です。</translation>
    </message>
    <message>
        <source>Tokens of the answer that the user sees, per request; hidden reasoning belongs in the field below. They must be stated for this method.</source>
        <translation>リクエスト 1 件で利用者に示される回答のトークン数です。示されない推論過程は次の項目に入力します。この方法では必須です。</translation>
    </message>
    <message>
        <source>Hidden tokens per request</source>
        <translation>リクエスト当たり非表示トークン数</translation>
    </message>
    <message>
        <source>Tokens generated per request that the user does not see, such as reasoning. Left empty, none.</source>
        <translation>リクエスト 1 件で生成されるが利用者に示されないトークン数（推論過程など）です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Input tokens per request beyond the prompts that the regression already contains, such as long documents; for floating-point operations, all input tokens. Left empty, none.</source>
        <translation>回帰式にすでに含まれるプロンプトを超える入力トークン数（長い文書など）です。浮動小数点演算数に基づく方法では全入力トークン数です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Of these, cached tokens</source>
        <translation>うちキャッシュ済みトークン数</translation>
    </message>
    <message>
        <source>Further input tokens per request that are read from a cache and not processed again. Left empty, none.</source>
        <translation>追加入力トークンのうち、キャッシュから読み出され再処理されないリクエスト当たりの数です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Energy per cached token</source>
        <translation>キャッシュ済みトークン当たりエネルギー</translation>
    </message>
    <message>
        <source>Accelerator energy of reading one cached input token, in J per token. Left empty, cached tokens are excluded.</source>
        <translation>キャッシュ済み入力トークン 1 個の読み出しに要するアクセラレータのエネルギー（J）です。空欄ではキャッシュ済みトークンを除外します。</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>重み当たりビット数</translation>
    </message>
    <message>
        <source>Bits that hold one parameter of the model, such as 16 or 8. It must be stated for this method.</source>
        <translation>モデルのパラメータ 1 個を表すビット数で、例えば 16 や 8 です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>毎秒出力トークン数</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Longest latency</source>
        <translation>応答時間の上限</translation>
    </message>
    <message>
        <source>Latency of a request, in s, that the calculated one never exceeds, such as a measured one. Left empty, no limit.</source>
        <translation>計算上の応答時間がこれを超えないとする値（実測値など、s）です。空欄では上限なしとします。</translation>
    </message>
    <message>
        <source>Share of peak efficiency reached</source>
        <translation>最大演算効率に対する達成率</translation>
    </message>
    <message>
        <source>Operations per joule reached, as a share of peak compute per rated power of the accelerator, in %. It must be stated for this method.</source>
        <translation>アクセラレータの定格電力当たり最大演算性能に対する、実際の 1 J 当たり演算数の割合（%）です。この方法では必須です。</translation>
    </message>
    <message>
        <source>Agent steps per request</source>
        <translation>リクエスト当たりエージェントのステップ数</translation>
    </message>
    <message>
        <source>Model calls that one request sets off, 1 or more; each uses the energy stated. Left empty, one.</source>
        <translation>1 リクエストで実行されるモデル呼び出しの回数で、1 以上です。各回に入力したエネルギーを使います。空欄では 1 回です。</translation>
    </message>
    <message>
        <source>Tool overhead</source>
        <translation>ツール利用の上乗せ</translation>
    </message>
    <message>
        <source>Energy of tools that the steps use, such as search, in % of the energy of the steps. Left empty, none is added.</source>
        <translation>各ステップで使うツール（検索など）のエネルギーの、ステップのエネルギーに対する割合（%）です。空欄では何も加えません。</translation>
    </message>
    <message>
        <source>Requests answered from cache</source>
        <translation>キャッシュによる応答の割合</translation>
    </message>
    <message>
        <source>Share of requests answered from a cache without running the model, in %. Left empty, none.</source>
        <translation>モデルを動かさずキャッシュから応答するリクエストの割合（%）です。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Energy of an answer from cache</source>
        <translation>キャッシュ応答のエネルギー</translation>
    </message>
    <message>
        <source>IT energy of answering one request from the cache, in Wh per request. Left empty, the energy of these answers is excluded.</source>
        <translation>キャッシュからの応答 1 件に要する IT エネルギー（リクエスト当たり Wh）です。空欄ではこれらの応答のエネルギーを除外します。</translation>
    </message>
    <message>
        <source>Price per request</source>
        <translation>リクエスト当たり価格</translation>
    </message>
    <message>
        <source>What users pay per request, in the same currency for every year. Only a price rebound uses it; left empty, there can be none.</source>
        <translation>利用者がリクエスト 1 件に支払う価格で、全年で同じ通貨とします。価格によるリバウンド効果だけに使います。空欄ではこの効果を計算できません。</translation>
    </message>
    <message>
        <source>Reference price per request</source>
        <translation>リクエスト当たり基準価格</translation>
    </message>
    <message>
        <source>Price at which demand is as stated, in the currency of the price. Left empty, the price of the first year.</source>
        <translation>入力した利用量に対応する価格で、価格と同じ通貨とします。空欄では開始年の価格です。</translation>
    </message>
    <message>
        <source>Reference energy per request</source>
        <translation>リクエスト当たり基準エネルギー</translation>
    </message>
    <message>
        <source>IT energy per request at which demand is as stated, in Wh per request. Only an efficiency rebound uses it; left empty, the energy of the first year.</source>
        <translation>入力した利用量に対応するリクエスト当たり IT エネルギー（Wh）です。効率によるリバウンド効果だけに使います。空欄では開始年のエネルギーです。</translation>
    </message>
    <message>
        <source>Marginal intensity</source>
        <translation>限界排出係数</translation>
    </message>
    <message>
        <source>Life-cycle greenhouse gases per kWh of electricity that more or less demand brings about, in g CO2e/kWh. Used where goal and scope take marginal electricity for avoided impacts; left empty, the marginal basis is excluded.</source>
        <translation>需要の増減によって変化する電力 1 kWh 当たりのライフサイクル温室効果ガス（g CO2e/kWh）です。目的と調査範囲で削減貢献量の電力基準を限界電源とした場合に使います。空欄では限界電源基準の値を除外します。</translation>
    </message>
    <message>
        <source>Backup generators, per IT kWh</source>
        <translation>非常用発電機（IT kWh 当たり）</translation>
    </message>
    <message>
        <source>Greenhouse gases that backup generators on site emit per kWh of IT energy, in g CO2e/kWh. Left empty, they are excluded; 0 if there are none.</source>
        <translation>サイトの非常用発電機による温室効果ガスの IT エネルギー 1 kWh 当たりの値（g CO2e/kWh）です。空欄では除外します。なければ 0 とします。</translation>
    </message>
    <message>
        <source>Refrigerant losses, per IT kWh</source>
        <translation>冷媒漏えい（IT kWh 当たり）</translation>
    </message>
    <message>
        <source>Greenhouse gases of refrigerants lost from cooling per kWh of IT energy, in g CO2e/kWh. Left empty, they are excluded; 0 if there are none.</source>
        <translation>冷却設備からの冷媒漏えいによる温室効果ガスの IT エネルギー 1 kWh 当たりの値（g CO2e/kWh）です。空欄では除外します。なければ 0 とします。</translation>
    </message>
    <message>
        <source>Embodied in the facility, per kW of IT</source>
        <translation>施設の建設時排出（IT 容量 kW 当たり）</translation>
    </message>
    <message>
        <source>Greenhouse gases of building and fitting out the data centre per kW of its IT capacity, in kg CO2e/kW. Left empty, the facility is excluded.</source>
        <translation>データセンターの建屋・設備の建設に伴う温室効果ガスの IT 容量 1 kW 当たりの値（kg CO2e/kW）です。空欄では施設を除外します。</translation>
    </message>
    <message>
        <source>Facility lifetime</source>
        <translation>施設の耐用年数</translation>
    </message>
    <message>
        <source>Years that building and plant serve, 1 or more. It must be stated with the greenhouse gases embodied in the facility.</source>
        <translation>建屋・設備の使用年数で、1 年以上です。施設の建設時排出を入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Facility load</source>
        <translation>施設の負荷率</translation>
    </message>
    <message>
        <source>Mean IT power as a share of the IT capacity built, in %. It must be stated with the greenhouse gases embodied in the facility.</source>
        <translation>建設した IT 容量に対する平均 IT 電力の割合（%）です。施設の建設時排出を入力した場合は必須です。</translation>
    </message>
    <message>
        <source>Training practice</source>
        <translation>学習の実績値</translation>
    </message>
    <message>
        <source>Library entry with figures of training in practice. It gives the FLOP utilisation and the development factor wherever the training states none of its own.</source>
        <translation>学習の実績値のライブラリエントリです。モデル FLOP 利用率と開発係数のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Whether the runs are stated in accelerator-hours, at the active power of the hardware, in energy, or by model size and training tokens, from which floating-point operations follow. Left empty, accelerator-hours.</source>
        <translation>学習を、アクセラレータ時間（ハードウェアの稼働時電力を使用）、エネルギー、またはモデル規模と学習トークン数（浮動小数点演算数を求める）のどれで入力するかを選びます。空欄ではアクセラレータ時間です。</translation>
    </message>
    <message>
        <source>Accelerator-hours per year or run</source>
        <translation>年間または 1 回当たりアクセラレータ時間</translation>
    </message>
    <message>
        <source>Energy per year or run</source>
        <translation>年間または 1 回当たりエネルギー</translation>
    </message>
    <message>
        <source>Energy of the runs in each year, in kWh, or of one run where runs per year are stated; a single value holds for every year of the horizon. It must be stated for this method.</source>
        <translation>各年の学習に使うエネルギー（kWh）で、年間実施回数を入力した場合は 1 回当たりです。単一の値は評価期間の各年に適用されます。この方法では必須です。</translation>
    </message>
    <message>
        <source>Training tokens per year or run</source>
        <translation>年間または 1 回当たり学習トークン数</translation>
    </message>
    <message>
        <source>Model FLOP utilisation (MFU)</source>
        <translation>モデル FLOP 利用率（MFU）</translation>
    </message>
    <message>
        <source>Share of the accelerators&apos; peak compute that the training reaches, in %. It must be stated for this method, here or by the training practice.</source>
        <translation>アクセラレータの最大演算性能に対する学習時の達成率（%）です。この方法では、ここか学習の実績値のどちらかで必要です。</translation>
    </message>
    <message>
        <source>Effective training time</source>
        <translation>有効学習時間の割合</translation>
    </message>
    <message>
        <source>Share of the time of a run that moves the training on and is not lost to failures and restarts, in %. Left empty, 100 %.</source>
        <translation>学習の実行時間のうち、障害や再開で失われず学習が進む時間の割合（%）です。空欄では 100 % とします。</translation>
    </message>
    <message>
        <source>Idle energy per year or run</source>
        <translation>年間または 1 回当たりアイドルエネルギー</translation>
    </message>
    <message>
        <source>Idle energy of the hardware that the source states for the runs of a year, in kWh, or for one run where runs per year are stated. It takes the place of the fleet&apos;s; left empty, the fleet&apos;s serves.</source>
        <translation>出典が 1 年間の学習について示すハードウェアのアイドル時エネルギー（kWh）で、年間実施回数を入力した場合は 1 回当たりです。サーバー群の計算値に代わります。空欄ではサーバー群の計算値を使います。</translation>
    </message>
    <message>
        <source>Runs per year</source>
        <translation>年間実施回数</translation>
    </message>
    <message>
        <source>Final training runs in each year, fractions allowed; hours, energy, tokens and idle energy are then those of one run. Left empty, those stated are of the whole year.</source>
        <translation>各年に行う本番の学習の回数で、小数も使えます。入力すると、時間・エネルギー・トークン数・アイドルエネルギーは 1 回当たりの値になります。空欄ではこれらは年間の値です。</translation>
    </message>
    <message>
        <source>Development factor</source>
        <translation>開発係数</translation>
    </message>
    <message>
        <source>Compute of development, failed and final runs together per compute of the final runs, 1 or more, such as 2.5. Left empty, the figure of the training practice serves; without one, development is excluded.</source>
        <translation>本番の学習の計算量に対する、開発・失敗・本番を合わせた計算量の比で、1 以上です（例えば 2.5）。空欄では学習の実績値を使い、それもなければ開発分を除外します。</translation>
    </message>
    <message>
        <source>Model owned by</source>
        <translation>モデルの所有者</translation>
    </message>
    <message>
        <source>Whether the model is the organisation&apos;s own, or comes from a third party and only a share of its training is charged to this study. Left empty, own.</source>
        <translation>モデルが自社のものか、学習の一部だけを本スタディに計上する第三者のものかを選びます。空欄では自社です。</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <translation>自社</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三者</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基盤モデル</translation>
    </message>
    <message>
        <source>Training of the model that this one builds on, as in fine-tuning. Its charged share serves where a third-party model states none here; left empty, none.</source>
        <translation>ファインチューニングなどの元になるモデルの学習です。第三者のモデルで計上割合が未入力の場合は、その計上割合を使います。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Share charged to this study</source>
        <translation>本スタディへの計上割合</translation>
    </message>
    <message>
        <source>Share of the training of a third-party model that this study bears, in %: tokens used here per tokens served over the model&apos;s life. Left empty, that of the base model; without one, the training is excluded.</source>
        <translation>第三者のモデルの学習のうち本スタディが負担する割合（%）です。モデルの生涯提供トークン数に対する本スタディの利用トークン数の比とします。空欄では基盤モデルの値を使い、それもなければ学習を除外します。</translation>
    </message>
    <message>
        <source>Share of use within the horizon</source>
        <translation>評価期間内の利用割合</translation>
    </message>
    <message>
        <source>Share of the model&apos;s use over its life that falls within the horizon, in %. It affects results per functional unit only; left empty, 100 %.</source>
        <translation>モデルの生涯利用量のうち評価期間に入る割合（%）です。機能単位当たりの結果だけに影響します。空欄では 100 % とします。</translation>
    </message>
    <message>
        <source>A table or a curve over years has no meaning here. State a single value.</source>
        <translation>ここでは年次の表や曲線を指定できません。単一の値を入力してください。</translation>
    </message>
    <message>
        <source>A whole number is needed here, and %1 is none. Round it up or down.</source>
        <translation>ここには整数が必要ですが、%1 は整数ではありません。切り上げるか切り捨ててください。</translation>
    </message>
    <message>
        <source>A rate of %1 % per year cannot serve for “%2”. Correct the rate, or choose another kind of path.</source>
        <translation>年率 %1 % は「%2」には使えません。年率を修正するか、別の種類の推移を選んでください。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here. State a single value, or a table by year.</source>
        <translation>ここでは「%1」を指定できません。単一の値または年次の表を入力してください。</translation>
    </message>
    <message>
        <source>The nodes already in service have no age. State their age, or list them in a table by year of purchase.</source>
        <translation>開始時の保有ノードの使用年数がありません。使用年数を入力するか、購入年別の表で入力してください。</translation>
    </message>
    <message>
        <source>Nodes already in service are %1 years old, yet their life is %2 years. Lower their age or the year of purchase, or raise the lifetime.</source>
        <translation>開始時の保有ノードの使用年数 %1 年が、寿命 %2 年に達しています。使用年数か購入年を修正するか、寿命を長くしてください。</translation>
    </message>
    <message>
        <source>Nodes already in service cannot be bought in %1, as the horizon starts in %2. List earlier years, and later purchases in the fields for them.</source>
        <translation>評価期間は %2 年に始まるため、開始時の保有ノードの購入年を %1 年にはできません。%2 年より前の年を入力し、以降の購入は該当する項目に入力してください。</translation>
    </message>
    <message>
        <source>The fleet is decommissioned in %1, before nodes first enter service in %2. Correct one of the two years.</source>
        <translation>サーバー群の廃止年が %1 年で、最初のノードが使われ始める %2 年より前です。どちらかの年を修正してください。</translation>
    </message>
    <message>
        <source>The first-life fleets lead back to this fleet. Choose one that takes no nodes from it.</source>
        <translation>前の用途のサーバー群をたどると、このサーバー群に戻ります。このサーバー群からノードを引き取っていないものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is rented, so its nodes go back to the lessor. Choose an owned fleet for the first life.</source>
        <translation>「%1」はレンタルのため、ノードは貸主に戻ります。前の用途には所有のサーバー群を選んでください。</translation>
    </message>
    <message>
        <source>Manufacture is to follow from components, and the fleet has none. Add components to it, or choose figures per node.</source>
        <translation>製造時排出を部品の積み上げから求める設定ですが、サーバー群に部品がありません。部品を追加するか、ノード当たりの値を選んでください。</translation>
    </message>
    <message>
        <source>“%1” does not take its manufacture from components, so this one does not count. Choose components there, or remove this one.</source>
        <translation>「%1」は製造時排出を部品から求めないため、この部品は計上されません。「%1」で部品の積み上げを選ぶか、この部品を削除してください。</translation>
    </message>
    <message>
        <source>The nodes of “%1” follow from the hours its jobs claim, so no share of them can be claimed. State hours, requests or tasks instead, or size the fleet in another way.</source>
        <translation>「%1」のノード数はジョブの使用時間で決まるため、割合では使用量を決められません。割合の代わりに時間・リクエスト数・タスク数を入力するか、ノード数の決め方を変えてください。</translation>
    </message>
    <message>
        <source>The services that tasks are routed from lead back to this one. Choose one that takes no tasks from it.</source>
        <translation>タスクの振り分け元をたどると、このサービスに戻ります。このサービスから振り分けを受けていないものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” does not count its volume in tasks, so none can be routed on. Count tasks there, or choose another service.</source>
        <translation>「%1」は利用量をタスク数で数えていないため、振り分け元にできません。「%1」をタスク数で数えるか、別のサービスを選んでください。</translation>
    </message>
    <message>
        <source>In %2 the shares of tasks routed on add up to %1 %. Lower them to 100 % or less.</source>
        <translation>%2 年に振り分けるタスクの割合の合計が %1 % です。100 % 以下にしてください。</translation>
    </message>
    <message>
        <source>The peak compute and the power of an accelerator of “%1” are needed for this method. State both there, or choose a product that has them.</source>
        <translation>この方法には「%1」のアクセラレータの最大演算性能と電力が必要です。両方を入力するか、その値を持つ製品を選んでください。</translation>
    </message>
    <message>
        <source>The peak compute of an accelerator of “%1” is needed for this method. State it there, or choose a product that has it.</source>
        <translation>この方法には「%1」のアクセラレータの最大演算性能が必要です。入力するか、その値を持つ製品を選んでください。</translation>
    </message>
    <message>
        <source>The base models lead back to this training. Choose one that does not build on it.</source>
        <translation>基盤モデルをたどると、この学習に戻ります。この学習を基盤としていないものを選んでください。</translation>
    </message>
    <message>
        <source>No impact of the activity is stated, so none can be avoided. State its electricity, greenhouse gases, water or e-waste per unit.</source>
        <translation>活動の影響が入力されていないため、削減貢献量を計算できません。単位当たりの電力・温室効果ガス・水・電子廃棄物のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Electricity of the activity is stated without a site, so its grid is not known. Choose the site, or state greenhouse gases and water instead.</source>
        <translation>活動の電力が入力されていますが、サイトがないため電力系統がわかりません。サイトを選ぶか、代わりに温室効果ガスと水を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has no price, so its demand cannot follow it. State the price there, or choose another mechanism.</source>
        <translation>「%1」に価格がないため、価格による需要増を計算できません。価格を入力するか、別の仕組みを選んでください。</translation>
    </message>
    <message>
        <source>“%1” counts neither requests nor tasks, so its demand cannot rise. Choose another energy method there, or another service.</source>
        <translation>「%1」はリクエスト数もタスク数も数えないため、需要増を計算できません。エネルギーの推計方法を変えるか、別のサービスを選んでください。</translation>
    </message>
    <message>
        <source>A loss of %1 years leaves nothing of a life of %2 years. Lower the loss, or raise the lifetime.</source>
        <translation>寿命 %2 年に対して %1 年の短縮では、使用年数が残りません。短縮を小さくするか、寿命を長くしてください。</translation>
    </message>
    <message>
        <source>In %1, %2 nodes are still in service where %3 are wanted: nodes serve their life unless a share of them is retired early. Let the stock fall more slowly, state early retirement, or shorten the life.</source>
        <translation>%1年は %3 ノードの予定に対し %2 ノードが稼働中です。早期退役の割合を入力しない限り、ノードは寿命まで使用します。台数の減り方を緩やかにするか、早期退役を入力するか、寿命を短くしてください。</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>必要アクセラレータ数</translation>
    </message>
    <message>
        <source>Nodes retired early</source>
        <translation>早期退役ノード数</translation>
    </message>
    <message>
        <source>Write-off on early retirement</source>
        <translation>早期退役に伴う一括計上</translation>
    </message>
    <message>
        <source>Energy in unavailable hours</source>
        <translation>使用不可時間のエネルギー</translation>
    </message>
    <message>
        <source>Energy of development</source>
        <translation>開発のエネルギー</translation>
    </message>
    <message>
        <source>Accelerator-hours of development</source>
        <translation>開発のアクセラレータ時間</translation>
    </message>
    <message>
        <source>Floating-point operations of training</source>
        <translation>学習の浮動小数点演算数</translation>
    </message>
    <message>
        <source>Tries per task</source>
        <translation>タスク当たり試行回数</translation>
    </message>
    <message>
        <source>Share of tasks unsolved</source>
        <translation>未解決タスクの割合</translation>
    </message>
    <message>
        <source>Outputs accepted</source>
        <translation>採用された出力数</translation>
    </message>
    <message>
        <source>Multiple of demand by rebound</source>
        <translation>リバウンドによる需要倍率</translation>
    </message>
    <message>
        <source>IT energy per request</source>
        <translation>リクエスト当たり IT エネルギー</translation>
    </message>
    <message>
        <source>Accelerators that hold the model</source>
        <translation>モデルの搭載に要するアクセラレータ数</translation>
    </message>
    <message>
        <source>Latency per request</source>
        <translation>リクエスト当たり応答時間</translation>
    </message>
    <message>
        <source>Wafer area per good die</source>
        <translation>良品ダイ当たりウェハー面積</translation>
    </message>
    <message>
        <source>Greenhouse gases per component</source>
        <translation>部品当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Amount of data</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>Avoided impacts</source>
        <translation>削減貢献</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>リバウンド</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>正味の影響</translation>
    </message>
    <message>
        <source>Avoided impacts of the year</source>
        <translation>年間の削減貢献</translation>
    </message>
    <message>
        <source>Rebound of the year</source>
        <translation>年間のリバウンド</translation>
    </message>
    <message>
        <source>Net result of the year</source>
        <translation>年間の正味の影響</translation>
    </message>
    <message>
        <source>Footprint that counts per functional unit</source>
        <translation>機能単位当たりの算定対象フットプリント</translation>
    </message>
    <message>
        <source>Development of models</source>
        <translation>モデル開発</translation>
    </message>
    <message>
        <source>Human fallback</source>
        <translation>人手による代替</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>Same every year</source>
        <translation>毎年一定</translation>
    </message>
    <message>
        <source>Growth by a yearly rate</source>
        <translation>年率での増加</translation>
    </message>
    <message>
        <source>Decline by a yearly rate to a floor</source>
        <translation>年率での減少（下限あり）</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 字曲線（ロジスティック）</translation>
    </message>
    <message>
        <source>Table by year</source>
        <translation>年次の表</translation>
    </message>
    <message>
        <source>Year of the starting value</source>
        <translation>起点の年</translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation>年率</translation>
    </message>
    <message>
        <source>Lowest or final value</source>
        <translation>下限値・収束値</translation>
    </message>
    <message>
        <source>Year half way</source>
        <translation>中間点の年</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Data storage</source>
        <translation>データストレージ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>データ収集</translation>
    </message>
    <message>
        <source>Avoided impact</source>
        <translation>削減貢献</translation>
    </message>
    <message>
        <source>Rebound effect</source>
        <translation>リバウンド効果</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Rebound effects</source>
        <translation>リバウンド効果</translation>
    </message>
    <message>
        <source>Stock and availability</source>
        <translation>台数と可用率</translation>
    </message>
    <message>
        <source>System boundary</source>
        <translation>システム境界</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>使用年数と退役</translation>
    </message>
    <message>
        <source>Runs and development</source>
        <translation>実施回数と開発</translation>
    </message>
    <message>
        <source>Share charged</source>
        <translation>計上割合</translation>
    </message>
    <message>
        <source>Acceptance and tries</source>
        <translation>採用と再試行</translation>
    </message>
    <message>
        <source>Agent steps and cache</source>
        <translation>エージェントとキャッシュ</translation>
    </message>
    <message>
        <source>Price and reference of demand</source>
        <translation>価格と需要の基準</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動量</translation>
    </message>
    <message>
        <source>Impact per unit of activity</source>
        <translation>活動量当たりの影響</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>completed task</source>
        <translation>完了タスク</translation>
    </message>
    <message>
        <source>accepted output</source>
        <translation>採用された出力</translation>
    </message>
    <message>
        <source>&amp;Component</source>
        <translation>部品(&amp;C)</translation>
    </message>
    <message>
        <source>Data stora&amp;ge</source>
        <translation>データストレージ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Data collect&amp;ion</source>
        <translation>データ収集(&amp;I)</translation>
    </message>
    <message>
        <source>User &amp;devices</source>
        <translation>利用者端末(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Avoided impact</source>
        <translation>削減貢献(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rebound effect</source>
        <translation>リバウンド効果(&amp;R)</translation>
    </message>
    <message>
        <source>E-waste is left out: state the mass of the hardware, or choose a product that has it.</source>
        <translation>電子廃棄物を除外しています。ハードウェアの質量を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Hours in each year that one device is used for AI, in h. Left empty, devices draw no electricity.</source>
        <translation>端末 1 台が 1 年間に AI に使われる時間（h）です。空欄では端末は電力を消費しないものとします。</translation>
    </message>
    <message>
        <source>Mean power of one device while it is used for AI, in W. Left empty where hours are stated, the electricity of devices is excluded.</source>
        <translation>AI に使われている間の端末 1 台の平均電力（W）です。利用時間があり空欄の場合は端末の電力を除外します。</translation>
    </message>
    <message>
        <source>Distance a node travels by ship, in km. Left empty, none; without any distance, transport is excluded.</source>
        <translation>ノードを船で運ぶ距離（km）です。空欄ではなしとします。どの距離もなければ輸送を除外します。</translation>
    </message>
    <message>
        <source>Distance a node travels by truck, in km. Left empty, none; without any distance, transport is excluded.</source>
        <translation>ノードをトラックで運ぶ距離（km）です。空欄ではなしとします。どの距離もなければ輸送を除外します。</translation>
    </message>
    <message>
        <source>Distance a node travels by plane, in km. Left empty, none; without any distance, transport is excluded.</source>
        <translation>ノードを航空機で運ぶ距離（km）です。空欄ではなしとします。どの距離もなければ輸送を除外します。</translation>
    </message>
    <message>
        <source>Greenhouse gases of sea transport</source>
        <translation>海上輸送の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of road transport</source>
        <translation>道路輸送の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of air transport</source>
        <translation>航空輸送の温室効果ガス</translation>
    </message>
    <message>
        <source>Energy: coefficient of active parameters</source>
        <translation>エネルギー：アクティブパラメータ数の係数</translation>
    </message>
    <message>
        <source>Energy: exponent of batch size</source>
        <translation>エネルギー：バッチサイズの指数係数</translation>
    </message>
    <message>
        <source>Energy: constant per token</source>
        <translation>エネルギー：トークン当たり定数</translation>
    </message>
    <message>
        <source>Latency: coefficient of active parameters</source>
        <translation>応答時間：アクティブパラメータ数の係数</translation>
    </message>
    <message>
        <source>Latency: coefficient of batch size</source>
        <translation>応答時間：バッチサイズの係数</translation>
    </message>
    <message>
        <source>Latency: constant per token</source>
        <translation>応答時間：トークン当たり定数</translation>
    </message>
    <message>
        <source>Memory needed per size of the weights</source>
        <translation>重みのサイズに対する必要メモリの比</translation>
    </message>
    <message>
        <source>Power of the server without accelerators</source>
        <translation>アクセラレータを除くサーバーの電力</translation>
    </message>
    <message>
        <source>Accelerators of the server</source>
        <translation>サーバーのアクセラレータ数</translation>
    </message>
    <message>
        <source>Service time lost to early retirement</source>
        <translation>早期退役で失われる在籍時間</translation>
    </message>
    <message>
        <source>Tasks of the service</source>
        <translation>サービスのタスク数</translation>
    </message>
    <message>
        <source>Units of activity avoided</source>
        <translation>回避された活動量</translation>
    </message>
    <message>
        <source>Mass passing to a second life</source>
        <translation>リユースに移行する質量</translation>
    </message>
    <message>
        <source>Copies, original included</source>
        <translation>コピー数（原本を含む）</translation>
    </message>
    <message>
        <source>Net impact (footprint + avoided + rebound; below 0 is a benefit), %1</source>
        <translation>正味の影響（フットプリント＋削減＋リバウンド。0未満は便益）、%1</translation>
    </message>
    <message>
        <source>Critical rebound</source>
        <translation>臨界リバウンド</translation>
    </message>
    <message>
        <source>no benefit even without rebound</source>
        <translation>リバウンドがなくても便益なし</translation>
    </message>
    <message>
        <source>of which rebound on own demand</source>
        <translation>うち自己需要へのリバウンド</translation>
    </message>
    <message>
        <source>Nodes in their second life are not made anew. Set the condition to refurbished, and state what refurbishing them causes.</source>
        <translation>二次利用のノードは新たに製造されません。状態を「再生品」にし、再生に伴う影響を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Paths over years</source>
        <translation>年次推移(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fleets: stock and life</source>
        <translation>フリート：保有台数と寿命(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Embodied impacts and sharing</source>
        <translation>製造時などの影響と配分(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>Ser&amp;vices and requests</source>
        <translation>サービスとリクエスト(&amp;V)</translation>
    </message>
    <message>
        <source>Storage, &amp;network and devices</source>
        <translation>保存・通信・端末(&amp;N)</translation>
    </message>
    <message>
        <source>Effects and &amp;rebound</source>
        <translation>効果とリバウンド(&amp;R)</translation>
    </message>
    <message>
        <source>Pu&amp;blished cases</source>
        <translation>公表事例との照合(&amp;B)</translation>
    </message>
    <message>
        <source>effects and net</source>
        <translation>効果と正味</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>フットプリント</translation>
    </message>
    <message>
        <source>Avoided elsewhere</source>
        <translation>他所での削減</translation>
    </message>
    <message>
        <source>Net impact</source>
        <translation>正味の影響</translation>
    </message>
    <message>
        <source>Net impact: %1</source>
        <translation>正味の影響：%1</translation>
    </message>
    <message>
        <source>Path over years</source>
        <translation>年次推移</translation>
    </message>
    <message>
        <source>Let the value change over the years…</source>
        <translation>値を年ごとに変える…</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>推移の型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Starting value</source>
        <translation>開始年の値</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>初めの値</translation>
    </message>
    <message>
        <source>Value in the end</source>
        <translation>終わりの値</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>立ち上がりの急さ</translation>
    </message>
    <message>
        <source>% per year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year of purchase</source>
        <translation>購入年</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>年ごとの値</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>年を追加</translation>
    </message>
    <message>
        <source>Remove the year</source>
        <translation>年を削除</translation>
    </message>
    <message>
        <source>Select a year first.</source>
        <translation>先に年を選択してください。</translation>
    </message>
    <message>
        <source>One column of values, or two of years and values, can be pasted from a spreadsheet.</source>
        <translation>表計算ソフトから、値の1列、または年と値の2列を貼り付けられます。</translation>
    </message>
    <message>
        <source>How the value moves</source>
        <translation>値の推移</translation>
    </message>
    <message>
        <source>State “%1” first.</source>
        <translation>先に「%1」を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no calendar year from 1900 to 2200.</source>
        <translation>「%1」は1900年から2200年までの西暦年ではありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1年：「%2」は数値ではありません。</translation>
    </message>
    <message>
        <source>There is no value for %1.</source>
        <translation>%1年の値がありません。</translation>
    </message>
    <message>
        <source>The year %1 is listed twice.</source>
        <translation>%1年が二度記載されています。</translation>
    </message>
    <message>
        <source>No year is listed.</source>
        <translation>年が一つも記載されていません。</translation>
    </message>
    <message>
        <source>%1, %2 %/a from %3</source>
        <translation>%1、%3年から年率%2 %</translation>
    </message>
    <message>
        <source>%1, S-curve around %2</source>
        <translation>%1、%2年を中心とするS字曲線</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>テンプレートから新規作成(&amp;T)</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>テンプレートから始める</translation>
    </message>
    <message>
        <source>%1: footprint, avoided elsewhere, rebound; mark: net</source>
        <translation>%1：フットプリント・他所での削減・リバウンド（縦線は正味）</translation>
    </message>
    <message>
        <source>%1 cached tokens are more than the %2 further input tokens of %3, of which they are a part. State fewer, or more input tokens.</source>
        <translation>キャッシュ済みトークン%1が、それを含むはずの%3年の追加入力トークン%2を上回っています。減らすか、入力トークンを増やしてください。</translation>
    </message>
    <message>
        <source>%1: %2. Below zero is a benefit.</source>
        <translation>%1：%2。0未満は便益を示します。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー容量</translation>
    </message>
    <message>
        <source>Look into the library of factors</source>
        <translation>係数ライブラリを調べる</translation>
    </message>
    <message>
        <source>Find entries by the beginnings of words, in English or Japanese</source>
        <translation>語の先頭から項目を探す（日本語・英語）</translation>
    </message>
    <message>
        <source>What is looked for; nothing: all entries</source>
        <translation>探す語（省略するとすべての項目）</translation>
    </message>
    <message>
        <source>Only entries of this kind, e.g. electricity</source>
        <translation>この種類の項目だけ（例：electricity）</translation>
    </message>
    <message>
        <source>At most this many entries; 0: all</source>
        <translation>最大の件数（0：すべて）</translation>
    </message>
    <message>
        <source>Show an entry with the source, spread and licence of each figure</source>
        <translation>項目と、各数値の出典・ばらつき・ライセンスを表示する</translation>
    </message>
    <message>
        <source>Id of the entry, e.g. owid-energy/DEU</source>
        <translation>項目の識別子（例：owid-energy/DEU）</translation>
    </message>
    <message>
        <source>Hold every entry against units, plausible ranges, sources and licences</source>
        <translation>すべての項目について単位・妥当な範囲・出典・ライセンスを検査する</translation>
    </message>
    <message>
        <source>List the datasets with counts, licences and versions</source>
        <translation>データセットと件数・ライセンス・版を一覧にする</translation>
    </message>
    <message>
        <source>Counts by kind, coverage by indicator and the largest gaps, as Markdown</source>
        <translation>種類別の件数、指標ごとの網羅状況、大きな欠落（Markdown形式）</translation>
    </message>
    <message>
        <source>Name the figures that differ between two versions of a library</source>
        <translation>ライブラリの2つの版で異なる数値を挙げる</translation>
    </message>
    <message>
        <source>The earlier library: a file, or the folder of several</source>
        <translation>古い方のライブラリ（ファイル、または複数を収めたフォルダー）</translation>
    </message>
    <message>
        <source>The later one; left out, the library of this program</source>
        <translation>新しい方（省略するとこのプログラムのライブラリ）</translation>
    </message>
    <message>
        <source>Build a library of one&apos;s own from a folder of datasets</source>
        <translation>データセットのフォルダーから自分のライブラリを作る</translation>
    </message>
    <message>
        <source>Folder that holds the folders of the datasets</source>
        <translation>データセットのフォルダーを収めたフォルダー</translation>
    </message>
    <message>
        <source>File to write; left out, the place where the program looks for it</source>
        <translation>書き出すファイル（省略するとプログラムが読む場所）</translation>
    </message>
    <message>
        <source>“%1” needs an argument that is missing.</source>
        <translation>「%1」に必要な引数がありません。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or no kind.</source>
        <translation>見つかりません。語を短くするか、種類の指定を外してください。</translation>
    </message>
    <message>
        <source>The first %1. Narrow the search, or raise --limit.</source>
        <translation>先頭の%1件です。語を足して絞り込むか、--limitを増やしてください。</translation>
    </message>
    <message>
        <source>Outside the usual range, as published: %1</source>
        <translation>通常の範囲外（公表値のまま）：%1</translation>
    </message>
    <message>
        <source>Dataset: %1 (%2), version %3, licence %4</source>
        <translation>データセット：%1（%2）、版 %3、ライセンス %4</translation>
    </message>
    <message>
        <source>Published for this product:</source>
        <translation>この製品について公表されている値：</translation>
    </message>
    <message>
        <source>%1 library files, %2 entries: %3 problems.</source>
        <translation>ライブラリファイル %1、項目 %2：問題 %3件。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>異なる数値はありません。</translation>
    </message>
    <message>
        <source>%1: new entry “%2”</source>
        <translation>%1：新しい項目「%2」</translation>
    </message>
    <message>
        <source>%1: entry “%2” is gone</source>
        <translation>%1：項目「%2」がなくなりました</translation>
    </message>
    <message>
        <source>%1: %2: new, %4</source>
        <translation>%1：%2：新規 %4</translation>
    </message>
    <message>
        <source>%1: %2: was %3, is gone</source>
        <translation>%1：%2：%3 がなくなりました</translation>
    </message>
    <message>
        <source>%1: %2: %3 → %4</source>
        <translation>%1：%2：%3 → %4</translation>
    </message>
    <message>
        <source>%1: %2: still %4, with another source, year, confidence or spread</source>
        <translation>%1：%2：%4 のまま、出典・年・信頼度・ばらつきのいずれかが変わりました</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 figures.</source>
        <translation>%1：項目 %2、数値 %3。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>E-waste (mass)</source>
        <translation>電子廃棄物（質量）</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>鉱物資源</translation>
    </message>
    <message>
        <source>Primary energy</source>
        <translation>一次エネルギー</translation>
    </message>
    <message>
        <source>Electricity (power, PUE)</source>
        <translation>電力（消費電力・PUE）</translation>
    </message>
    <message>
        <source>Largest gaps:</source>
        <translation>大きな欠落：</translation>
    </message>
    <message>
        <source>%1, %2: no figure for %3 of %4</source>
        <translation>%1・%2：%4件中%3件に数値がありません</translation>
    </message>
    <message>
        <source>Accelerators whose manufacture nobody has published: %1</source>
        <translation>製造の値が公表されていないアクセラレータ：%1</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>ライフサイクル全体</translation>
    </message>
    <message>
        <source>combustion</source>
        <translation>燃焼</translation>
    </message>
    <message>
        <source>well to tank</source>
        <translation>燃料の採掘から供給まで</translation>
    </message>
    <message>
        <source>cradle to gate</source>
        <translation>原料採取から工場出荷まで</translation>
    </message>
    <message>
        <source>cradle to grave</source>
        <translation>原料採取から廃棄まで</translation>
    </message>
    <message>
        <source>gate to gate</source>
        <translation>工場内</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用段階</translation>
    </message>
    <message>
        <source>end of life</source>
        <translation>使用後処理</translation>
    </message>
    <message>
        <source>Carbon prices</source>
        <translation>炭素価格</translation>
    </message>
    <message>
        <source>Characterisation factors</source>
        <translation>特性化係数</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>End devices</source>
        <translation>端末機器</translation>
    </message>
    <message>
        <source>Electricity prices</source>
        <translation>電力価格</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>換算値</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>貨物輸送</translation>
    </message>
    <message>
        <source>Fuels</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>削減対策</translation>
    </message>
    <message>
        <source>AI models</source>
        <translation>AIモデル</translation>
    </message>
    <message>
        <source>Normalisation and limits</source>
        <translation>正規化係数・限界値</translation>
    </message>
    <message>
        <source>Pedigree factors</source>
        <translation>ペディグリー係数</translation>
    </message>
    <message>
        <source>Published requests</source>
        <translation>公表されたリクエスト</translation>
    </message>
    <message>
        <source>Power generation technologies</source>
        <translation>発電技術</translation>
    </message>
    <message>
        <source>Water scarcity</source>
        <translation>水不足</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>効果の対象</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>密（dense）</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合エキスパート（MoE）</translation>
    </message>
    <message>
        <source>Developed from</source>
        <translation>元になったモデル</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>算定基準</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>発電ベース</translation>
    </message>
    <message>
        <source>Carbon capture</source>
        <translation>CO2 回収・貯留</translation>
    </message>
    <message>
        <source>With carbon capture</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Without carbon capture</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Acidification</source>
        <translation>酸性化</translation>
    </message>
    <message>
        <source>Board with accelerators</source>
        <translation>アクセラレータ搭載ボード</translation>
    </message>
    <message>
        <source>Climate change</source>
        <translation>気候変動</translation>
    </message>
    <message>
        <source>Cloud instance</source>
        <translation>クラウドインスタンス</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>デスクトップパソコン</translation>
    </message>
    <message>
        <source>Ecotoxicity, freshwater</source>
        <translation>生態毒性（淡水）</translation>
    </message>
    <message>
        <source>Edge server</source>
        <translation>エッジサーバー</translation>
    </message>
    <message>
        <source>Eutrophication, freshwater</source>
        <translation>富栄養化（淡水）</translation>
    </message>
    <message>
        <source>Eutrophication, marine</source>
        <translation>富栄養化（海域）</translation>
    </message>
    <message>
        <source>Eutrophication, terrestrial</source>
        <translation>富栄養化（陸域）</translation>
    </message>
    <message>
        <source>Server without its accelerators</source>
        <translation>アクセラレータを除くサーバー本体</translation>
    </message>
    <message>
        <source>Rack with accelerators</source>
        <translation>アクセラレータ搭載ラック</translation>
    </message>
    <message>
        <source>Server with accelerators</source>
        <translation>アクセラレータ搭載サーバー</translation>
    </message>
    <message>
        <source>Human toxicity, cancer</source>
        <translation>人体毒性（発がん）</translation>
    </message>
    <message>
        <source>Human toxicity, non-cancer</source>
        <translation>人体毒性（非発がん）</translation>
    </message>
    <message>
        <source>Ionising radiation</source>
        <translation>電離放射線</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>ノートパソコン</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>ネットワーク機器</translation>
    </message>
    <message>
        <source>Ozone depletion</source>
        <translation>オゾン層破壊</translation>
    </message>
    <message>
        <source>Particulate matter</source>
        <translation>粒子状物質</translation>
    </message>
    <message>
        <source>Photochemical ozone formation</source>
        <translation>光化学オゾン生成</translation>
    </message>
    <message>
        <source>Resource use, fossils</source>
        <translation>資源利用（化石）</translation>
    </message>
    <message>
        <source>Resource use, minerals and metals</source>
        <translation>資源利用（鉱物・金属）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Storage server</source>
        <translation>ストレージサーバー</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>スマートウォッチ</translation>
    </message>
    <message>
        <source>Water use</source>
        <translation>水利用</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ワークステーション</translation>
    </message>
    <message>
        <source>Cloud region</source>
        <translation>クラウドリージョン</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>冷却方式</translation>
    </message>
    <message>
        <source>Dry cooling</source>
        <translation>乾式冷却</translation>
    </message>
    <message>
        <source>Hybrid cooling</source>
        <translation>ハイブリッド冷却</translation>
    </message>
    <message>
        <source>Once-through</source>
        <translation>貫流冷却</translation>
    </message>
    <message>
        <source>Cooling pond</source>
        <translation>冷却池</translation>
    </message>
    <message>
        <source>Cooling tower</source>
        <translation>冷却塔</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Accelerator and share of the host</source>
        <translation>アクセラレータとホストの按分</translation>
    </message>
    <message>
        <source>Accelerator, share of host and building</source>
        <translation>アクセラレータとホスト・建屋の按分</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音響・音楽</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>画像生成</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Multimodal</source>
        <translation>マルチモーダル</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声認識・合成</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Energy includes</source>
        <translation>エネルギーの範囲</translation>
    </message>
    <message>
        <source>Accelerators alone</source>
        <translation>アクセラレータのみ</translation>
    </message>
    <message>
        <source>Energy source</source>
        <translation>エネルギー源</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>バイオマス</translation>
    </message>
    <message>
        <source>Coal</source>
        <translation>石炭</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ガス</translation>
    </message>
    <message>
        <source>Geothermal</source>
        <translation>地熱</translation>
    </message>
    <message>
        <source>Hydropower</source>
        <translation>水力</translation>
    </message>
    <message>
        <source>Nuclear</source>
        <translation>原子力</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>海洋</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>石油</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>太陽</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風力</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>二酸化炭素</translation>
    </message>
    <message>
        <source>Methane</source>
        <translation>メタン</translation>
    </message>
    <message>
        <source>Methane, not fossil</source>
        <translation>メタン（非化石起源）</translation>
    </message>
    <message>
        <source>Methane, fossil</source>
        <translation>メタン（化石起源）</translation>
    </message>
    <message>
        <source>Nitrous oxide</source>
        <translation>一酸化二窒素</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>系統ゾーン</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建設</translation>
    </message>
    <message>
        <source>Electrical equipment</source>
        <translation>電気電子機器</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>金属</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Plastic</source>
        <translation>プラスチック</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>ごみ</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習に使用したハードウェア</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>積載</translation>
    </message>
    <message>
        <source>Average load</source>
        <translation>平均積載率</translation>
    </message>
    <message>
        <source>Fully laden</source>
        <translation>積載率 100 %</translation>
    </message>
    <message>
        <source>Half laden</source>
        <translation>積載率 50 %</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>小売</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>卸</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>輸送手段</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海上</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Origin of the carbon</source>
        <translation>炭素の起源</translation>
    </message>
    <message>
        <source>Biogenic</source>
        <translation>生物起源</translation>
    </message>
    <message>
        <source>Fossil</source>
        <translation>化石</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Amazon Web Services</source>
        <translation>Amazon Web Services</translation>
    </message>
    <message>
        <source>Microsoft Azure</source>
        <translation>Microsoft Azure</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation>評価報告書</translation>
    </message>
    <message>
        <source>Fourth report (2007)</source>
        <translation>第 4 次（2007 年）</translation>
    </message>
    <message>
        <source>Fifth report (2013)</source>
        <translation>第 5 次（2013 年）</translation>
    </message>
    <message>
        <source>Fifth report, with feedback</source>
        <translation>第 5 次（フィードバックあり）</translation>
    </message>
    <message>
        <source>Sixth report (2021)</source>
        <translation>第 6 次（2021 年）</translation>
    </message>
    <message>
        <source>Second report (1995)</source>
        <translation>第 2 次（1995 年）</translation>
    </message>
    <message>
        <source>Third report (2001)</source>
        <translation>第 3 次（2001 年）</translation>
    </message>
    <message>
        <source>Average of several operators or sites</source>
        <translation>複数の運営者・拠点の平均</translation>
    </message>
    <message>
        <source>All data centres of the operator</source>
        <translation>運営者の全データセンター</translation>
    </message>
    <message>
        <source>A region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>A site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Recommended range</source>
        <translation>推奨価格帯</translation>
    </message>
    <message>
        <source>Observed price</source>
        <translation>観測価格</translation>
    </message>
    <message>
        <source>Social cost</source>
        <translation>社会的費用</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Kind of zone</source>
        <translation>地域の種類</translation>
    </message>
    <message>
        <source>Group of countries</source>
        <translation>国グループ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Part of a country</source>
        <translation>国内の地域</translation>
    </message>
    <message>
        <source>of it: accelerators</source>
        <translation>うちアクセラレータ</translation>
    </message>
    <message>
        <source>Mineral depletion of air transport</source>
        <translation>航空輸送の鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Primary energy of air transport</source>
        <translation>航空輸送の一次エネルギー</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>平均消費電力</translation>
    </message>
    <message>
        <source>Basic uncertainty of energy and materials</source>
        <translation>基本不確実性（エネルギー・素材）</translation>
    </message>
    <message>
        <source>Basic uncertainty of transport</source>
        <translation>基本不確実性（輸送）</translation>
    </message>
    <message>
        <source>Basic uncertainty of treatment</source>
        <translation>基本不確実性（処理）</translation>
    </message>
    <message>
        <source>Share of carbon-free electricity</source>
        <translation>カーボンフリー電力の割合</translation>
    </message>
    <message>
        <source>Carbon-free share, matched by the year</source>
        <translation>カーボンフリー電力の割合（年単位の一致）</translation>
    </message>
    <message>
        <source>Carbon-free share, matched by the hour</source>
        <translation>カーボンフリー電力の割合（時間単位の一致）</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>回収率</translation>
    </message>
    <message>
        <source>Completeness, score 1</source>
        <translation>完全性・評点 1</translation>
    </message>
    <message>
        <source>Completeness, score 2</source>
        <translation>完全性・評点 2</translation>
    </message>
    <message>
        <source>Completeness, score 3</source>
        <translation>完全性・評点 3</translation>
    </message>
    <message>
        <source>Completeness, score 4</source>
        <translation>完全性・評点 4</translation>
    </message>
    <message>
        <source>Completeness, score 5</source>
        <translation>完全性・評点 5</translation>
    </message>
    <message>
        <source>Area of a die</source>
        <translation>ダイ面積</translation>
    </message>
    <message>
        <source>Dies per package</source>
        <translation>パッケージあたりのダイ数</translation>
    </message>
    <message>
        <source>Cumulative e-waste, highest</source>
        <translation>累積電子廃棄物（最大）</translation>
    </message>
    <message>
        <source>Cumulative e-waste, lowest</source>
        <translation>累積電子廃棄物（最小）</translation>
    </message>
    <message>
        <source>E-waste per person</source>
        <translation>1 人当たり電子廃棄物</translation>
    </message>
    <message>
        <source>Embodied greenhouse gases, use excluded</source>
        <translation>エンボディドの温室効果ガス（使用段階を除く）</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Fossil energy per person</source>
        <translation>1 人当たり化石エネルギー</translation>
    </message>
    <message>
        <source>Fossil energy of the world</source>
        <translation>世界の化石エネルギー</translation>
    </message>
    <message>
        <source>Electricity generation</source>
        <translation>発電電力量</translation>
    </message>
    <message>
        <source>Geographical correlation, score 1</source>
        <translation>地理的相関・評点 1</translation>
    </message>
    <message>
        <source>Geographical correlation, score 2</source>
        <translation>地理的相関・評点 2</translation>
    </message>
    <message>
        <source>Geographical correlation, score 3</source>
        <translation>地理的相関・評点 3</translation>
    </message>
    <message>
        <source>Geographical correlation, score 4</source>
        <translation>地理的相関・評点 4</translation>
    </message>
    <message>
        <source>Geographical correlation, score 5</source>
        <translation>地理的相関・評点 5</translation>
    </message>
    <message>
        <source>Anaerobic digestion</source>
        <translation>嫌気性消化</translation>
    </message>
    <message>
        <source>Recycling into the same use</source>
        <translation>クローズドループリサイクル</translation>
    </message>
    <message>
        <source>Composting</source>
        <translation>堆肥化</translation>
    </message>
    <message>
        <source>Greenhouse gases of electricity, combustion alone</source>
        <translation>電力の温室効果ガス（燃焼のみ）</translation>
    </message>
    <message>
        <source>Incineration with energy recovery</source>
        <translation>エネルギー回収を伴う焼却</translation>
    </message>
    <message>
        <source>Landfill</source>
        <translation>埋立</translation>
    </message>
    <message>
        <source>Greenhouse gases, life cycle, highest published</source>
        <translation>ライフサイクル温室効果ガス（公表値の最大）</translation>
    </message>
    <message>
        <source>Greenhouse gases, life cycle, lowest published</source>
        <translation>ライフサイクル温室効果ガス（公表値の最小）</translation>
    </message>
    <message>
        <source>Combined margin of electricity</source>
        <translation>電力のコンバインドマージン</translation>
    </message>
    <message>
        <source>Recycling into another use</source>
        <translation>オープンループリサイクル</translation>
    </message>
    <message>
        <source>Operating margin of electricity</source>
        <translation>電力のオペレーティングマージン</translation>
    </message>
    <message>
        <source>Greenhouse gases per person</source>
        <translation>1 人当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases per distance</source>
        <translation>距離当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases per hour</source>
        <translation>時間当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases per mass, recycled</source>
        <translation>質量当たり温室効果ガス（リサイクル材）</translation>
    </message>
    <message>
        <source>Greenhouse gases per mass, reused</source>
        <translation>質量当たり温室効果ガス（リユース品）</translation>
    </message>
    <message>
        <source>Greenhouse gases per volume</source>
        <translation>体積当たり温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases per year</source>
        <translation>年間温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of the vehicle alone</source>
        <translation>温室効果ガス（車両の運行のみ）</translation>
    </message>
    <message>
        <source>Greenhouse gases of the aircraft with radiative forcing</source>
        <translation>温室効果ガス（運航のみ、放射強制力を含む）</translation>
    </message>
    <message>
        <source>Yearly change of the life-cycle intensity</source>
        <translation>ライフサイクル排出原単位の年変化率</translation>
    </message>
    <message>
        <source>Greenhouse gases of fuel supply</source>
        <translation>温室効果ガス（燃料の供給）</translation>
    </message>
    <message>
        <source>Greenhouse gases with radiative forcing of aviation</source>
        <translation>温室効果ガス（航空の放射強制力を含む）</translation>
    </message>
    <message>
        <source>Greenhouse gases of the world</source>
        <translation>世界の温室効果ガス</translation>
    </message>
    <message>
        <source>Global warming potential, 100 years</source>
        <translation>地球温暖化係数（100 年）</translation>
    </message>
    <message>
        <source>Global warming potential, 20 years</source>
        <translation>地球温暖化係数（20 年）</translation>
    </message>
    <message>
        <source>of it: hosts</source>
        <translation>うちホスト</translation>
    </message>
    <message>
        <source>of it: idle machines</source>
        <translation>うち待機中の機器</translation>
    </message>
    <message>
        <source>Greenhouse gases of the model over its life</source>
        <translation>モデルの生涯の温室効果ガス</translation>
    </message>
    <message>
        <source>Minerals and metals of the model over its life</source>
        <translation>モデルの生涯の鉱物・金属資源</translation>
    </message>
    <message>
        <source>Water consumption of the model over its life</source>
        <translation>モデルの生涯の水消費</translation>
    </message>
    <message>
        <source>Share of low-carbon electricity</source>
        <translation>低炭素電力の割合</translation>
    </message>
    <message>
        <source>Power of the machine per power of its accelerators</source>
        <translation>アクセラレータ電力に対する装置全体の電力の比</translation>
    </message>
    <message>
        <source>Greenhouse gases of manufacture</source>
        <translation>製造の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of manufacture, die alone</source>
        <translation>製造の温室効果ガス（ダイのみ）</translation>
    </message>
    <message>
        <source>Greenhouse gases of manufacture, extrapolated</source>
        <translation>製造の温室効果ガス（外挿値）</translation>
    </message>
    <message>
        <source>Mineral depletion of manufacture</source>
        <translation>製造の鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Primary energy of manufacture</source>
        <translation>製造の一次エネルギー</translation>
    </message>
    <message>
        <source>Water scarcity footprint of manufacture</source>
        <translation>製造の水不足フットプリント</translation>
    </message>
    <message>
        <source>Manufacture, accelerators included</source>
        <translation>製造（アクセラレータを含む）</translation>
    </message>
    <message>
        <source>Mask layers</source>
        <translation>マスク層数</translation>
    </message>
    <message>
        <source>Power at full load</source>
        <translation>最大負荷時の電力</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>Minerals and metals</source>
        <translation>鉱物・金属資源</translation>
    </message>
    <message>
        <source>Further mineral depletion per component</source>
        <translation>部品あたりの追加の鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Mineral depletion per area</source>
        <translation>面積あたりの鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Minerals and metals per person</source>
        <translation>1 人当たり鉱物・金属資源</translation>
    </message>
    <message>
        <source>Mineral depletion per mass</source>
        <translation>質量あたりの鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Minerals and metals of the world</source>
        <translation>世界の鉱物・金属資源</translation>
    </message>
    <message>
        <source>of it: overhead of the data centre</source>
        <translation>うちデータセンターのオーバーヘッド</translation>
    </message>
    <message>
        <source>Active parameters, guess for a closed model</source>
        <translation>アクティブパラメータ数（非公開モデルの推測値）</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>総パラメータ数</translation>
    </message>
    <message>
        <source>All parameters, guess for a closed model</source>
        <translation>総パラメータ数（非公開モデルの推測値）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price, all sectors</source>
        <translation>全部門の価格</translation>
    </message>
    <message>
        <source>Price by year</source>
        <translation>年別価格</translation>
    </message>
    <message>
        <source>Price for commerce</source>
        <translation>業務用価格</translation>
    </message>
    <message>
        <source>Price, upper end</source>
        <translation>価格（上限）</translation>
    </message>
    <message>
        <source>Price in euro</source>
        <translation>価格（ユーロ）</translation>
    </message>
    <message>
        <source>Price for industry</source>
        <translation>産業用価格</translation>
    </message>
    <message>
        <source>Price, lower end</source>
        <translation>価格（下限）</translation>
    </message>
    <message>
        <source>Price for non-household customers</source>
        <translation>非家庭用価格</translation>
    </message>
    <message>
        <source>Further primary energy per component</source>
        <translation>部品あたりの追加の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy per area</source>
        <translation>面積あたりの一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy per mass</source>
        <translation>質量あたりの一次エネルギー</translation>
    </message>
    <message>
        <source>Process node</source>
        <translation>製造プロセス</translation>
    </message>
    <message>
        <source>Greenhouse gases of rail transport</source>
        <translation>鉄道輸送の温室効果ガス</translation>
    </message>
    <message>
        <source>Share of material recycled</source>
        <translation>素材のリサイクル割合</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>削減率</translation>
    </message>
    <message>
        <source>Reduction, highest published</source>
        <translation>削減率（公表値の最大）</translation>
    </message>
    <message>
        <source>Reduction, lowest published</source>
        <translation>削減率（公表値の最小）</translation>
    </message>
    <message>
        <source>Reliability, score 1</source>
        <translation>信頼性・評点 1</translation>
    </message>
    <message>
        <source>Reliability, score 2</source>
        <translation>信頼性・評点 2</translation>
    </message>
    <message>
        <source>Reliability, score 3</source>
        <translation>信頼性・評点 3</translation>
    </message>
    <message>
        <source>Reliability, score 4</source>
        <translation>信頼性・評点 4</translation>
    </message>
    <message>
        <source>Reliability, score 5</source>
        <translation>信頼性・評点 5</translation>
    </message>
    <message>
        <source>Share of renewable electricity</source>
        <translation>再生可能電力の割合</translation>
    </message>
    <message>
        <source>Energy of a request</source>
        <translation>リクエスト1件のエネルギー</translation>
    </message>
    <message>
        <source>Greenhouse gases of a request</source>
        <translation>リクエスト1件の温室効果ガス</translation>
    </message>
    <message>
        <source>Greenhouse gases of a request, market-based</source>
        <translation>リクエスト1件の温室効果ガス（マーケット基準）</translation>
    </message>
    <message>
        <source>Minerals and metals of a request</source>
        <translation>リクエスト1件の鉱物・金属資源</translation>
    </message>
    <message>
        <source>Water consumption of a request</source>
        <translation>リクエスト1件の水消費</translation>
    </message>
    <message>
        <source>Rate of reuse and recycling together</source>
        <translation>リユース・リサイクル合計率</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>リユース率</translation>
    </message>
    <message>
        <source>Share of reused components in new servers</source>
        <translation>新規サーバーに占めるリユース部品の割合</translation>
    </message>
    <message>
        <source>Mineral depletion of road transport</source>
        <translation>道路輸送の鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Primary energy of road transport</source>
        <translation>道路輸送の一次エネルギー</translation>
    </message>
    <message>
        <source>Scarce water per person</source>
        <translation>1 人当たり希少水</translation>
    </message>
    <message>
        <source>Scarce water of the world</source>
        <translation>世界の希少水</translation>
    </message>
    <message>
        <source>Water scarcity factor</source>
        <translation>水不足係数</translation>
    </message>
    <message>
        <source>Mineral depletion of sea transport</source>
        <translation>海上輸送の鉱物資源枯渇</translation>
    </message>
    <message>
        <source>Primary energy of sea transport</source>
        <translation>海上輸送の一次エネルギー</translation>
    </message>
    <message>
        <source>Share of aluminium</source>
        <translation>アルミニウムの割合</translation>
    </message>
    <message>
        <source>Share of bioenergy</source>
        <translation>バイオエネルギーの割合</translation>
    </message>
    <message>
        <source>Share of circuit boards</source>
        <translation>プリント基板の割合</translation>
    </message>
    <message>
        <source>Share of coal</source>
        <translation>石炭の割合</translation>
    </message>
    <message>
        <source>Share of cooling</source>
        <translation>冷却設備の割合</translation>
    </message>
    <message>
        <source>Share of copper</source>
        <translation>銅の割合</translation>
    </message>
    <message>
        <source>Share of gas</source>
        <translation>ガスの割合</translation>
    </message>
    <message>
        <source>Share of hydropower</source>
        <translation>水力の割合</translation>
    </message>
    <message>
        <source>Share of iron and steel</source>
        <translation>鉄鋼の割合</translation>
    </message>
    <message>
        <source>Share of IT equipment</source>
        <translation>IT機器の割合</translation>
    </message>
    <message>
        <source>Share of nuclear power</source>
        <translation>原子力の割合</translation>
    </message>
    <message>
        <source>Share of oil</source>
        <translation>石油の割合</translation>
    </message>
    <message>
        <source>Share of other materials</source>
        <translation>その他素材の割合</translation>
    </message>
    <message>
        <source>Share of other renewables</source>
        <translation>その他再生可能エネルギーの割合</translation>
    </message>
    <message>
        <source>Share of plastics</source>
        <translation>プラスチックの割合</translation>
    </message>
    <message>
        <source>Share of power supply</source>
        <translation>電源設備の割合</translation>
    </message>
    <message>
        <source>Share of racks and containment</source>
        <translation>ラック・コンテインメントの割合</translation>
    </message>
    <message>
        <source>Share of solar power</source>
        <translation>太陽光の割合</translation>
    </message>
    <message>
        <source>Share of wind power</source>
        <translation>風力の割合</translation>
    </message>
    <message>
        <source>Social cost, discounted at 1.5 %</source>
        <translation>社会的費用（割引率 1.5 %）</translation>
    </message>
    <message>
        <source>Social cost, discounted at 2.5 %</source>
        <translation>社会的費用（割引率 2.5 %）</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ容量</translation>
    </message>
    <message>
        <source>System power per accelerator</source>
        <translation>アクセラレータ1基あたりのシステム電力</translation>
    </message>
    <message>
        <source>Technological correlation, score 1</source>
        <translation>技術的相関・評点 1</translation>
    </message>
    <message>
        <source>Technological correlation, score 2</source>
        <translation>技術的相関・評点 2</translation>
    </message>
    <message>
        <source>Technological correlation, score 3</source>
        <translation>技術的相関・評点 3</translation>
    </message>
    <message>
        <source>Technological correlation, score 4</source>
        <translation>技術的相関・評点 4</translation>
    </message>
    <message>
        <source>Technological correlation, score 5</source>
        <translation>技術的相関・評点 5</translation>
    </message>
    <message>
        <source>Temporal correlation, score 1</source>
        <translation>時間的相関・評点 1</translation>
    </message>
    <message>
        <source>Temporal correlation, score 2</source>
        <translation>時間的相関・評点 2</translation>
    </message>
    <message>
        <source>Temporal correlation, score 3</source>
        <translation>時間的相関・評点 3</translation>
    </message>
    <message>
        <source>Temporal correlation, score 4</source>
        <translation>時間的相関・評点 4</translation>
    </message>
    <message>
        <source>Temporal correlation, score 5</source>
        <translation>時間的相関・評点 5</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒トークン数</translation>
    </message>
    <message>
        <source>Greenhouse gases of the whole life cycle</source>
        <translation>ライフサイクル全体の温室効果ガス</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>学習の計算量</translation>
    </message>
    <message>
        <source>Energy of training</source>
        <translation>学習のエネルギー</translation>
    </message>
    <message>
        <source>Accelerator hours of training</source>
        <translation>学習のアクセラレータ時間</translation>
    </message>
    <message>
        <source>Power of the training cluster, modelled</source>
        <translation>学習クラスタの電力（モデル値）</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Transistors</source>
        <translation>トランジスタ数</translation>
    </message>
    <message>
        <source>Virtual processors</source>
        <translation>仮想CPU数</translation>
    </message>
    <message>
        <source>Water consumption of the electricity</source>
        <translation>電力の水消費</translation>
    </message>
    <message>
        <source>Water consumption of electricity, WRI</source>
        <translation>電力の水消費（WRI）</translation>
    </message>
    <message>
        <source>Water per area</source>
        <translation>面積あたりの水使用量</translation>
    </message>
    <message>
        <source>Water per wafer and mask layer</source>
        <translation>ウェーハ・マスク層あたりの水使用量</translation>
    </message>
    <message>
        <source>Water withdrawal of electricity</source>
        <translation>電力の取水</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み付け係数</translation>
    </message>
    <message>
        <source>WUE, kind of water not stated</source>
        <translation>WUE（水の種別は不明）</translation>
    </message>
    <message>
        <source>This is not a library of Meguri.</source>
        <translation>これは Meguri のライブラリではありません。</translation>
    </message>
    <message>
        <source>Something in the library cannot be used.</source>
        <translation>ライブラリに使用できないものがあります。</translation>
    </message>
    <message>
        <source>A quotation mark is out of place in this line or before it. Put a field that holds one in quotation marks, and double those within.</source>
        <translation>この行またはそれより前に、引用符の誤りがあります。引用符を含む欄は全体を引用符で囲み、中の引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>The table is empty. Begin it with a line of column names.</source>
        <translation>表が空です。列名の行から始めてください。</translation>
    </message>
    <message>
        <source>The line has %1 fields, but the first line names %2 columns. Add or remove fields, or put a field that holds a comma in quotation marks.</source>
        <translation>この行には %1 個の欄がありますが、最初の行の列名は %2 個です。欄を過不足なくそろえるか、カンマを含む欄を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Two columns are named “%1”. Rename or remove one of them.</source>
        <translation>「%1」という名前の列が 2 つあります。一方の名前を変えるか、削除してください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the table as UTF-8.</source>
        <translation>テキストが正しい UTF-8 ではありません。表を UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>It is an SQLite file of another program. Remove it, or put a library that Meguri built in its place.</source>
        <translation>別のプログラムの SQLite ファイルです。取り除くか、Meguri が作成したライブラリに置き換えてください。</translation>
    </message>
    <message>
        <source>Another program holds the library: %1. Close that program and start Meguri again.</source>
        <translation>別のプログラムがライブラリを使用中です：%1。そのプログラムを終了し、Meguri を起動し直してください。</translation>
    </message>
    <message>
        <source>There is no library in this folder. Install Meguri again; until then studies work with the figures they carry.</source>
        <translation>このフォルダーにライブラリがありません。Meguri をインストールし直してください。それまでスタディは、保存されている値で計算します。</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Choose another one.</source>
        <translation>ライブラリにエントリ「%1」がありません。別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>The entry cannot be read from %1. Build that library anew, or install Meguri again.</source>
        <translation>エントリを %1 から読み込めません。そのライブラリを作り直すか、Meguri をインストールし直してください。</translation>
    </message>
    <message>
        <source>The dataset “%1” has the identifier of one that came with the program, whose figures serve. Give your own another identifier and build your library anew.</source>
        <translation>データセット「%1」の識別子は、プログラムに付属するものと同じです。付属の値を使います。ご自身のデータセットに別の識別子を付け、ライブラリを作り直してください。</translation>
    </message>
    <message>
        <source>“%1” is no known kind of entry. Correct it, or add its vocabulary to the folder “kinds”.</source>
        <translation>「%1」というエントリの種類はありません。訂正するか、フォルダー「kinds」に語彙を追加してください。</translation>
    </message>
    <message>
        <source>Entries of the kind “%1” have no such figure. Correct its key, or add it to the vocabulary of the kind.</source>
        <translation>種類「%1」のエントリに、この値はありません。キーを訂正するか、種類の語彙に追加してください。</translation>
    </message>
    <message>
        <source>The unit “%1” does not convert to “%2”, the unit of its plausible range. Correct the unit.</source>
        <translation>単位「%1」は、妥当な範囲の単位「%2」に換算できません。単位を訂正してください。</translation>
    </message>
    <message>
        <source>%1 %4 is outside the plausible range from %2 to %3 %4. Correct the value or its unit; if the source does say so, give the reason under “exceptions” in the manifest.</source>
        <translation>%1 %4 は妥当な範囲（%2～%3 %4）から外れています。値または単位を訂正してください。出典のとおりであれば、マニフェストの「exceptions」に理由を記してください。</translation>
    </message>
    <message>
        <source>%1 is outside the plausible range from %2 to %3. Correct the value; if the source does say so, give the reason under “exceptions” in the manifest.</source>
        <translation>%1 は妥当な範囲（%2～%3）から外れています。値を訂正してください。出典のとおりであれば、マニフェストの「exceptions」に理由を記してください。</translation>
    </message>
    <message>
        <source>The fact “%1” cannot be “%2” for an entry of this kind. Correct it, or add it to the vocabulary of the kind.</source>
        <translation>この種類のエントリでは、属性「%1」を「%2」にできません。訂正するか、種類の語彙に追加してください。</translation>
    </message>
    <message>
        <source>“%1” (%2) must not exceed “%3” (%4). Correct one of the two.</source>
        <translation>「%1」（%2）は「%3」（%4）を超えられません。どちらかを訂正してください。</translation>
    </message>
    <message>
        <source>The shares of generation in %2 add up to %1 %. Correct them so that they make up 100 %.</source>
        <translation>%2 年の発電構成の合計が %1 % です。合計が 100 % になるように訂正してください。</translation>
    </message>
    <message>
        <source>The plausible range from %1 to %2 is empty. State a lower bound below the upper one.</source>
        <translation>妥当な範囲 %1～%2 は空です。下限を上限より小さくしてください。</translation>
    </message>
    <message>
        <source>The column “%1” has no meaning. Correct its name, name the figure in the manifest, or begin the name with “@” if it only fills placeholders.</source>
        <translation>列「%1」には意味がありません。名前を訂正するか、マニフェストに値として記してください。埋め込みだけに使う列は名前を「@」で始めてください。</translation>
    </message>
    <message>
        <source>The manifest names the figure “%1”, but the table has no such column. Add the column, or remove the figure from the manifest.</source>
        <translation>マニフェストに値「%1」がありますが、表にその列がありません。列を追加するか、マニフェストから値を削除してください。</translation>
    </message>
    <message>
        <source>The dataset holds the entry “%1” twice. Give one of the two another key.</source>
        <translation>データセットにエントリ「%1」が 2 つあります。一方に別のキーを付けてください。</translation>
    </message>
    <message>
        <source>“%2” in the column “%1” is no number. Write it with a decimal point and without thousands separators, or leave the cell empty.</source>
        <translation>列「%1」の「%2」は数値ではありません。小数点を使い、桁区切りなしで書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. Write one of: %3.</source>
        <translation>「%1」を %2 にすることはできません。次のいずれかを書いてください：%3。</translation>
    </message>
    <message>
        <source>“%1” names a column in braces that the table does not have. Correct the name, or add the column.</source>
        <translation>「%1」の波かっこの中に、表にない列名があります。名前を訂正するか、列を追加してください。</translation>
    </message>
    <message>
        <source>The series tells of the entry “%1”, which no table before it holds. Correct the key, or list the table of entries first.</source>
        <translation>系列がエントリ「%1」について述べていますが、それより前の表にこのエントリがありません。キーを訂正するか、エントリの表を先に記してください。</translation>
    </message>
    <message>
        <source>The years of “%1” do not ascend, or %2 stands there twice. Sort its rows by year.</source>
        <translation>「%1」の年が昇順でないか、%2 年が重複しています。行を年の順に並べてください。</translation>
    </message>
    <message>
        <source>The pedigree “%1” gives no spread. State five scores from 1 to 5 (the third may be “auto”), a basic uncertainty of 1 or more, and no other spread.</source>
        <translation>ペディグリー「%1」から不確かさを計算できません。1～5 の評点を 5 つ（3 つ目は「auto」も可）、1 以上の基本不確かさを記し、他の不確かさは記さないでください。</translation>
    </message>
    <message>
        <source>The text of the licence “%1” is missing. Add it to the folder “licences”, or correct the licence.</source>
        <translation>ライセンス「%1」の本文がありません。フォルダー「licences」に追加するか、ライセンスを訂正してください。</translation>
    </message>
    <message>
        <source>An exception is stated for “%1”, but there is no such figure. Correct its name, or remove it.</source>
        <translation>「%1」に例外が記されていますが、その値がありません。名前を訂正するか、削除してください。</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one component, in kg CO2e. They must be stated for this method, here or by the component factors.</source>
        <translation>部品 1 個の製造に伴う温室効果ガス（kg CO2e）です。この方法では、ここか部品の係数のどちらかに必須です。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末の製品</translation>
    </message>
    <message>
        <source>Library entry of the device. It gives lifetime, manufacture and mass wherever none is stated here.</source>
        <translation>端末のライブラリエントリです。使用年数、製造、質量のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Years that a device would serve without the demands of AI, 1 or more. Left empty, the device&apos;s figure serves; without one, it must be stated.</source>
        <translation>AI の負荷がない場合の端末の使用年数で、1 年以上です。空欄では製品の値を使います。それもない場合は必須です。</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one device, in kg CO2e. Left empty, the device&apos;s figure serves; without one, they are excluded.</source>
        <translation>端末 1 台の製造に伴う温室効果ガス（kg CO2e）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Mass of one device, in kg. Left empty, the device&apos;s figure serves; without one, e-waste is excluded.</source>
        <translation>端末 1 台の質量（kg）です。空欄では製品の値を使い、それもなければ電子廃棄物を除外します。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Library entry of a measure with a published reduction, which serves where none is stated here.</source>
        <translation>削減率が公表されている対策のライブラリエントリです。ここで入力していない場合に使われます。</translation>
    </message>
    <message>
        <source>Share of the impact of a unit that is avoided where AI is used, in %. Left empty, the measure&apos;s figure serves; without one, it must be stated.</source>
        <translation>AI を利用した場合に、活動 1 単位の影響のうち回避される割合（%）です。空欄では対策の値を使います。それもない場合は必須です。</translation>
    </message>
    <message>
        <source>Years in service, 1 or more; of a Weibull, the mean. Left empty, the product&apos;s figure serves; without one, it must be stated.</source>
        <translation>使用年数で、1 年以上です。ワイブル分布では平均寿命です。空欄では製品の値を使います。それもない場合は必須です。</translation>
    </message>
    <message>
        <source>Rated power (TDP) of one accelerator, in W per accelerator. Used where no active power is stated, and for the hours behind a stated energy; left empty, the figure of the accelerator or else of the product serves.</source>
        <translation>アクセラレータ 1 個の定格電力（TDP、W）です。稼働時電力がない場合と、エネルギーから時間を求める場合に使います。空欄ではアクセラレータの値、それもなければ製品の値を使います。</translation>
    </message>
    <message>
        <source>Highest rate of dense operations of one accelerator in the number format used, in TFLOP/s per accelerator. Used for methods by floating-point operations; left empty, the figure of the accelerator or else of the product serves.</source>
        <translation>使用する数値形式でのアクセラレータ 1 個の密な演算の最大性能（TFLOP/s）です。浮動小数点演算数に基づく方法で使います。空欄ではアクセラレータの値、それもなければ製品の値を使います。</translation>
    </message>
    <message>
        <source>Greenhouse gases of making all accelerators of a node, in kg CO2e per node. Left empty, the product&apos;s figure serves; without one, the number of accelerators times the manufacture of one; without either, they are excluded.</source>
        <translation>1 ノードの全アクセラレータの製造に伴う温室効果ガス（ノード当たり kg CO2e）です。空欄では製品の値を使い、それもなければアクセラレータ数と 1 個の製造の積を使います。どちらもなければ除外します。</translation>
    </message>
    <message>
        <source>Manufacture of one accelerator</source>
        <translation>アクセラレータ 1 個の製造</translation>
    </message>
    <message>
        <source>Greenhouse gases of making one accelerator, in kg CO2e per accelerator; used where there is no figure for all accelerators of a node. Left empty, the accelerator&apos;s figure serves.</source>
        <translation>アクセラレータ 1 個の製造に伴う温室効果ガス（1 個当たり kg CO2e）です。1 ノードの全アクセラレータの値がない場合に使います。空欄ではアクセラレータのエントリの値を使います。</translation>
    </message>
    <message>
        <source>Whether the figure for accelerators already holds the manufacture of the host, which is then not added; picking an accelerator states it where its entry does. Left empty, it does not.</source>
        <translation>アクセラレータの製造の値にホストの製造がすでに含まれるかどうかです。含まれる場合は加算しません。アクセラレータを選ぶと、そのエントリに記載があれば入力されます。空欄では含まれないものとします。</translation>
    </message>
    <message>
        <source>Whether the figure for accelerators already holds the transport to the site, which is then not added; picking an accelerator states it where its entry does. Left empty, it does not.</source>
        <translation>アクセラレータの製造の値にサイトまでの輸送がすでに含まれるかどうかです。含まれる場合は加算しません。アクセラレータを選ぶと、そのエントリに記載があれば入力されます。空欄では含まれないものとします。</translation>
    </message>
    <message>
        <source>Whether the figure for accelerators already holds the end-of-life treatment, which is then not added; picking an accelerator states it where its entry does. Left empty, it does not.</source>
        <translation>アクセラレータの製造の値に使用後の処理がすでに含まれるかどうかです。含まれる場合は加算しません。アクセラレータを選ぶと、そのエントリに記載があれば入力されます。空欄では含まれないものとします。</translation>
    </message>
    <message>
        <source>Whether the figure for accelerators already holds a share of building the data centre, which is then not added; picking an accelerator states it where its entry does. Left empty, it does not.</source>
        <translation>アクセラレータの製造の値にデータセンターの建設の応分がすでに含まれるかどうかです。含まれる場合は加算しません。アクセラレータを選ぶと、そのエントリに記載があれば入力されます。空欄では含まれないものとします。</translation>
    </message>
    <message>
        <source>End-of-life rates</source>
        <translation>使用後の処理の割合</translation>
    </message>
    <message>
        <source>Library entry with rates of reuse, collection and recycling. They serve wherever the fleet states none of its own.</source>
        <translation>リユース率、回収率、リサイクル歩留まりのライブラリエントリです。ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, the end-of-life rate serves; without one, e-waste is excluded; 0 % if nothing is reused.</source>
        <translation>退役した質量のうち、次の用途に引き渡されて廃棄物にならない割合（%）です。空欄では「使用後の処理の割合」の値を使い、それもなければ電子廃棄物を除外します。リユースしない場合は 0 % とします。</translation>
    </message>
    <message>
        <source>Share of the e-waste that is collected for treatment, in %. Left empty, the end-of-life rate serves; without one, e-waste is not split into collected and uncollected.</source>
        <translation>電子廃棄物のうち処理のために回収される割合（%）です。空欄では「使用後の処理の割合」の値を使い、それもなければ回収・未回収の内訳を示しません。</translation>
    </message>
    <message>
        <source>Share of the e-waste collected that is recovered as material, in %; the rest is disposed of. Left empty, the end-of-life rate serves; without one, e-waste collected is not split further.</source>
        <translation>回収された電子廃棄物のうち素材として再生される割合（%）で、残りは処分されます。空欄では「使用後の処理の割合」の値を使い、それもなければ回収分の内訳を示しません。</translation>
    </message>
    <message>
        <source>Library entry of the model that answers. It gives parameters and, where published, speed wherever the service states none of its own.</source>
        <translation>応答するモデルのライブラリエントリです。パラメータ数と、公表されていれば速度のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Published request energy</source>
        <translation>公表されたリクエスト当たりエネルギー</translation>
    </message>
    <message>
        <source>Library entry of a published energy per request. It gives that energy wherever the service states none of its own; picking it also states what the energy covers.</source>
        <translation>公表されたリクエスト当たりエネルギーのライブラリエントリです。ここで入力していない場合に使われます。選ぶと、エネルギーに含まれる範囲も入力されます。</translation>
    </message>
    <message>
        <source>Energy of answering one request, in Wh per request; with a breakdown, that of the whole facility. Left empty, the published figure chosen serves; without one, it must be stated for this method.</source>
        <translation>リクエスト 1 件の応答に要するエネルギー（Wh）です。内訳付きの公表値では施設全体の値とします。空欄では、選んだ公表値を使います。それもない場合、この方法では必須です。</translation>
    </message>
    <message>
        <source>What the energy of a request contains; only what is missing, host or facility overhead, is added. Picking a published energy states it where its source does. Required.</source>
        <translation>リクエスト当たりエネルギーに何が含まれるかを選びます。含まれていないホスト分や施設オーバーヘッドだけが加算されます。公表されたエネルギーを選ぶと、出典に記載があれば入力されます。必須です。</translation>
    </message>
    <message>
        <source>Parameters of the model at work per token, as a full count such as 7e10. Left empty, the model&apos;s figure serves; without one, they must be stated for this method.</source>
        <translation>トークンごとに使われるモデルのパラメータ数で、7e10 のように個数そのものを入力します。空欄ではモデルの値を使います。それもない場合、この方法では必須です。</translation>
    </message>
    <message>
        <source>All parameters of the model, as a full count such as 7e10; of a dense model the same as the active ones. Left empty, the model&apos;s figure serves; without one, they must be stated for this method.</source>
        <translation>モデルの全パラメータ数で、7e10 のように個数そのものを入力します。密なモデルではアクティブパラメータ数と同じです。空欄ではモデルの値を使います。それもない場合、この方法では必須です。</translation>
    </message>
    <message>
        <source>Output tokens per second of one request, in tokens/s. Left empty, the model&apos;s figure serves; without one, latency follows from the EcoLogits constants.</source>
        <translation>1 リクエストの毎秒の出力トークン数（tokens/s）です。空欄ではモデルの値を使い、それもなければ応答時間を EcoLogits の定数から求めます。</translation>
    </message>
    <message>
        <source>Time from a request to its first output token, in s. Left empty, the model&apos;s figure serves; without one, none is added.</source>
        <translation>リクエストから最初の出力トークンまでの時間（s）です。空欄ではモデルの値を使い、それもなければ何も加えません。</translation>
    </message>
    <message>
        <source>Library entry of the operator, region or data centre whose published PUE and WUE serve wherever the site states none of its own.</source>
        <translation>事業者、リージョンまたはデータセンターのライブラリエントリです。公表された PUE と WUE が、サイトで入力していない場合に使われます。</translation>
    </message>
    <message>
        <source>Energy of the whole facility per energy of its IT equipment, 1 or more. Left empty, the provider&apos;s figure serves; without one, it must be stated.</source>
        <translation>IT 機器のエネルギーに対する施設全体のエネルギーの比で、1 以上です。空欄では事業者の値を使います。それもない場合は必須です。</translation>
    </message>
    <message>
        <source>Water used on site per kWh of IT energy, not of facility energy, in L/kWh. Left empty, the provider&apos;s figure serves; without one, water on site is excluded.</source>
        <translation>施設全体ではなく IT エネルギー 1 kWh 当たりのサイト内水使用量（L/kWh）です。空欄では事業者の値を使い、それもなければサイト内の水消費を除外します。</translation>
    </message>
    <message>
        <source>Whether the WUE counts water consumed or water withdrawn, as its source states; picking a provider states it where the provider does. Required with a WUE.</source>
        <translation>WUE が水の消費量と取水量のどちらを表すかを、出典に合わせて選びます。事業者を選ぶと、そのエントリに記載があれば入力されます。WUE がある場合は必須です。</translation>
    </message>
    <message>
        <source>Library entry of the model trained. It gives accelerator-hours, parameters and training tokens wherever the training states none of its own.</source>
        <translation>学習するモデルのライブラリエントリです。アクセラレータ時間、パラメータ数、学習トークン数のうち、ここで入力していないものに使われます。</translation>
    </message>
    <message>
        <source>Accelerator-hours of the runs in each year, in GPU-h, or of one run where runs per year are stated; a single value holds for every year of the horizon. Left empty, the model&apos;s figure serves; without one, it must be stated for this method.</source>
        <translation>各年の学習に使うアクセラレータ時間（GPU-h）で、年間実施回数を入力した場合は 1 回当たりです。単一の値は評価期間の各年に適用されます。空欄ではモデルの値を使います。それもない場合、この方法では必須です。</translation>
    </message>
    <message>
        <source>Tokens the model is trained on in each year, or in one run where runs per year are stated, as a full count such as 1.5e13. Left empty, the model&apos;s figure serves; without one, they must be stated for this method.</source>
        <translation>各年に学習させるトークン数で、年間実施回数を入力した場合は 1 回当たりです。1.5e13 のように個数そのものを入力します。空欄ではモデルの値を使います。それもない場合、この方法では必須です。</translation>
    </message>
    <message>
        <source>Search by name, place or product</source>
        <translation>名称・地域・製品で検索</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>見つかったエントリ</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>エントリの内容</translation>
    </message>
    <message>
        <source>Use this entry</source>
        <translation>このエントリを使う</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>The first %1; type to find others</source>
        <translation>先頭の %1 件です。入力して絞り込んでください</translation>
    </message>
    <message>
        <source>What the form takes</source>
        <translation>フォームに入る値</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>その他の値</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Published alternatives for this product: %1</source>
        <translation>この製品について公表されている他の値：%1 件</translation>
    </message>
    <message>
        <source>in this study</source>
        <translation>このスタディで使用中</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使用できません：%1</translation>
    </message>
    <message>
        <source>Not the whole library could be opened. What could be opened serves.</source>
        <translation>ライブラリの一部を開けませんでした。開けた分だけで続けます。</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
    <message>
        <source>Datasets of the library: %1</source>
        <translation>ライブラリのデータセット：%1 件</translation>
    </message>
    <message>
        <source>There is no library beside the program.</source>
        <translation>プログラムと同じ場所にライブラリがありません。</translation>
    </message>
    <message>
        <source>Version %1, retrieved %2</source>
        <translation>バージョン %1、取得日 %2</translation>
    </message>
    <message>
        <source>Cite as: %1</source>
        <translation>引用表記：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス：%1</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文を表示</translation>
    </message>
    <message>
        <source>Public domain (United States)</source>
        <translation>パブリックドメイン（米国）</translation>
    </message>
    <message>
        <source>Single facts, cited</source>
        <translation>個別の事実（出典明記）</translation>
    </message>
    <message>
        <source>Contains information from %1 (%2), which is made available under the Open Database License (ODbL): %3</source>
        <translation>%1（%2）の情報を含みます。この情報は Open Database License（ODbL）の下で公開されています：%3</translation>
    </message>
    <message>
        <source>Contains information from %1, which is made available under the Open Database License (ODbL): %3</source>
        <translation>%1 の情報を含みます。この情報は Open Database License（ODbL）の下で公開されています：%3</translation>
    </message>
    <message>
        <source>Contains information from %1 (%2), which is licensed under CC BY-SA 4.0; what adapts it is to be shared under the same licence: %3</source>
        <translation>%1（%2）の情報を含みます。この情報は CC BY-SA 4.0 の下で提供されており、これを改変したものは同じライセンスで共有する必要があります：%3</translation>
    </message>
    <message>
        <source>Contains information from %1, which is licensed under CC BY-SA 4.0; what adapts it is to be shared under the same licence: %3</source>
        <translation>%1 の情報を含みます。この情報は CC BY-SA 4.0 の下で提供されており、これを改変したものは同じライセンスで共有する必要があります：%3</translation>
    </message>
    <message>
        <source>Contains public sector information licensed under the Open Government Licence v3.0: %3</source>
        <translation>Open Government Licence v3.0 の下で許諾された公共部門の情報を含みます：%3</translation>
    </message>
    <message>
        <source>Figures of these sources were selected and, by calculation, converted and combined.</source>
        <translation>これらの出典の値は、選択したうえで、計算により換算し組み合わせています。</translation>
    </message>
    <message>
        <source>What the figures rest on (continued)</source>
        <translation>数値の根拠（続き）</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>No entry is named.</source>
        <translation>エントリが選ばれていません。</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>先にエントリを選択してください。</translation>
    </message>
    <message>
        <source>Greenhouse gases per piece</source>
        <translation>1 個あたりの温室効果ガス</translation>
    </message>
    <message>
        <source>Basis of this grid: %1; of “%2”: %3. Part of the difference between them is one of accounting. Choose grids of one basis for the whole study.</source>
        <translation>この電力の基準は%1、「%2」の基準は%3です。両者の差の一部は算定方法によるものです。スタディ全体で同じ基準の電力を選んでください。</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Sources and their entries</source>
        <translation>出典と項目数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Factor &amp;library</source>
        <translation>係数ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Licences: %1.</source>
        <translation>ライセンス：%1。</translation>
    </message>
    <message>
        <source>Write the comparison of scenarios as PDF: one page, and more where the sources need it</source>
        <translation>シナリオの比較を PDF に書き出す（1 ページ。出典が収まらなければ続きのページ）</translation>
    </message>
    <message>
        <source>EUR stands for the currency of the study.</source>
        <translation>EUR はスタディの通貨を表します。</translation>
    </message>
    <message>
        <source>Only where “%1” counts.</source>
        <translation>「%1」を算定する場合のみです。</translation>
    </message>
    <message>
        <source>Market-based greenhouse gases of electricity are left out: state the contract intensity of the site, or its residual mix, with electricity contracts by volume where there are any.</source>
        <translation>マーケット基準の電力由来温室効果ガスを除外しています。サイトの契約排出係数か残余ミックスの排出係数を入力すると含まれます（数量による契約があれば、電力契約も追加してください）。</translation>
    </message>
    <message>
        <source>Market-based greenhouse gases of electricity are left out: with contracts by volume, what they do not cover is the residual mix; state its intensity at the site.</source>
        <translation>マーケット基準の電力由来温室効果ガスを除外しています。数量による契約でまかなわれない分は残余ミックスです。サイトに残余ミックスの排出係数を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Water withdrawn in generating the electricity is left out: state the grid withdrawal of the site.</source>
        <translation>発電に伴う取水を除外しています。サイトの発電取水原単位を入力すると含まれます。</translation>
    </message>
    <message>
        <source>The scarcity of water consumed in generating the electricity is left out: state the scarcity factor of the grid at the site, or choose the region of the power plants from the library.</source>
        <translation>発電に伴う水消費の水不足影響を除外しています。サイトに系統の水不足係数を入力するか、ライブラリから発電所の地域を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Mineral resources of the electricity are left out: state the grid minerals of the site, or choose a library entry that has them.</source>
        <translation>電力の鉱物資源を除外しています。サイトの電力の鉱物資源原単位を入力するか、その値を持つライブラリエントリを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Primary energy of the electricity is left out: state the grid primary energy of the site, or choose a library entry that has it.</source>
        <translation>電力の一次エネルギーを除外しています。サイトの電力の一次エネルギー原単位を入力するか、その値を持つライブラリエントリを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>The scarcity of water consumed on site is left out: state the scarcity factor on site, or choose the basin of the site from the library.</source>
        <translation>サイト内の水消費の水不足影響を除外しています。サイト内の水不足係数を入力するか、ライブラリからサイトの流域を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>What hangs on the water withdrawn on site is left out: state at the site how much is withdrawn per kWh of IT energy.</source>
        <translation>サイト内の取水による分を除外しています。IT エネルギー 1 kWh 当たりの取水量をサイトに入力すると含まれます。</translation>
    </message>
    <message>
        <source>The cost of water is left out: state the water price of the site, 0 if water costs nothing.</source>
        <translation>水の費用を除外しています。サイトの水の単価を入力すると含まれます（費用がかからなければ 0）。</translation>
    </message>
    <message>
        <source>The cost of electricity is left out: state the electricity price of the site.</source>
        <translation>電力の費用を除外しています。サイトの電力の単価を入力すると含まれます。</translation>
    </message>
    <message>
        <source>The cost of rented hardware is left out: state the rent per accelerator-hour.</source>
        <translation>レンタルするハードウェアの費用を除外しています。アクセラレータ時間当たりのレンタル料を入力すると含まれます。</translation>
    </message>
    <message>
        <source>What this costs to buy or use is left out: state its price.</source>
        <translation>この購入または利用の費用を除外しています。価格を入力すると含まれます。</translation>
    </message>
    <message>
        <source>The scarcity of water consumed in manufacture is left out: state the scarcity factor of the fab, or choose the basin of the fab from the library.</source>
        <translation>製造時の水消費の水不足影響を除外しています。製造工場の水不足係数を入力するか、ライブラリから製造工場の流域を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Water withdrawn in manufacture is left out: state it per node, or choose an accelerator that has it.</source>
        <translation>製造時の取水を除外しています。ノード当たりの製造時取水量を入力するか、その値を持つアクセラレータを選ぶと含まれます。</translation>
    </message>
    <message>
        <source>The credit for recycled material is left out: the end-of-life rule of goal and scope needs mass, reuse, collection and recycling yield, and factors of recycling; state what is missing, or choose the cut-off rule.</source>
        <translation>リサイクル材の控除を除外しています。調査範囲で選んだ使用後の配分規則には、質量、リユース率、回収率、リサイクル歩留まりと、リサイクルの係数が必要です。不足する値を入力するか、カットオフを選んでください。</translation>
    </message>
    <message>
        <source>Treatment at the end of life is left out: the circular footprint formula needs mass, reuse, collection and recycling yield, and factors of recycling and disposal; state what is missing, or choose another end-of-life rule.</source>
        <translation>使用後（エンドオブライフ）の処理を除外しています。循環フットプリント式には、質量、リユース率、回収率、リサイクル歩留まりと、リサイクルおよび処分の係数が必要です。不足する値を入力するか、別の配分規則を選んでください。</translation>
    </message>
    <message>
        <source>This version does not calculate this part, so nothing you state can bring it in.</source>
        <translation>この部分はこのバージョンでは計算しません。入力によって含めることはできません。</translation>
    </message>
    <message>
        <source>How the burdens of making one component are found: stated, or from its area, capacity or mass. Left empty, stated.</source>
        <translation>部品 1 個の製造の負荷の求め方です。値を入力するか、面積・容量・質量から求めます。空欄では値の入力です。</translation>
    </message>
    <message>
        <source>Minerals of one component</source>
        <translation>部品 1 個の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making one component, in kg Sb-eq, for methods without a factor of their own for it. Left empty, those of the whole part of the node are excluded.</source>
        <translation>部品 1 個の製造に伴う鉱物資源の消費（kg Sb-eq）です。鉱物資源の係数を持たない求め方で使います。空欄ではノードのその部分全体の鉱物資源を除外します。</translation>
    </message>
    <message>
        <source>Minerals per area</source>
        <translation>面積当たり鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making one cm2 of die or board, in kg Sb-eq/cm2. Left empty, the figure of the component factors serves; without one, those of the whole part of the node are excluded.</source>
        <translation>ダイまたは基板 1 cm2 の製造に伴う鉱物資源の消費（kg Sb-eq/cm2）です。空欄では部品の排出係数の値を使い、それもなければ、ノードのその部分全体の鉱物資源を除外します。</translation>
    </message>
    <message>
        <source>Minerals per mass</source>
        <translation>質量当たり鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making one kg of component, in kg Sb-eq/kg. Left empty, the figure of the component factors serves; without one, those of the whole part of the node are excluded.</source>
        <translation>部品 1 kg の製造に伴う鉱物資源の消費（kg Sb-eq/kg）です。空欄では部品の排出係数の値を使い、それもなければ、ノードのその部分全体の鉱物資源を除外します。</translation>
    </message>
    <message>
        <source>Further minerals per component</source>
        <translation>部品当たりの追加の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources of one component beside those of its area, in kg Sb-eq. Left empty, the figure of the component factors serves; without one, none are added.</source>
        <translation>面積による分のほかに部品 1 個に加える鉱物資源の消費（kg Sb-eq）です。空欄では部品の排出係数の値を使い、それもなければ加えません。</translation>
    </message>
    <message>
        <source>Primary energy of one component</source>
        <translation>部品 1 個の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making one component, in MJ primary, for methods without a factor of their own for it. Left empty, that of the whole part of the node is excluded.</source>
        <translation>部品 1 個の製造に伴う一次エネルギー（MJ primary）です。一次エネルギーの係数を持たない求め方で使います。空欄ではノードのその部分全体の一次エネルギーを除外します。</translation>
    </message>
    <message>
        <source>Primary energy of making one cm2 of die or board, in MJ primary/cm2. Left empty, the figure of the component factors serves; without one, that of the whole part of the node is excluded.</source>
        <translation>ダイまたは基板 1 cm2 の製造に伴う一次エネルギー（MJ primary/cm2）です。空欄では部品の排出係数の値を使い、それもなければ、ノードのその部分全体の一次エネルギーを除外します。</translation>
    </message>
    <message>
        <source>Primary energy of making one kg of component, in MJ primary/kg. Left empty, the figure of the component factors serves; without one, that of the whole part of the node is excluded.</source>
        <translation>部品 1 kg の製造に伴う一次エネルギー（MJ primary/kg）です。空欄では部品の排出係数の値を使い、それもなければ、ノードのその部分全体の一次エネルギーを除外します。</translation>
    </message>
    <message>
        <source>Primary energy of one component beside that of its area, in MJ primary. Left empty, the figure of the component factors serves; without one, none is added.</source>
        <translation>面積による分のほかに部品 1 個に加える一次エネルギー（MJ primary）です。空欄では部品の排出係数の値を使い、それもなければ加えません。</translation>
    </message>
    <message>
        <source>Manufacture minerals per TB</source>
        <translation>TB 当たり製造時鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making drives of one TB, in kg Sb-eq/TB. Left empty, they are excluded.</source>
        <translation>1 TB 分のドライブの製造に伴う鉱物資源の消費（kg Sb-eq/TB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Manufacture primary energy per TB</source>
        <translation>TB 当たり製造時一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making drives of one TB, in MJ primary/TB. Left empty, it is excluded.</source>
        <translation>1 TB 分のドライブの製造に伴う一次エネルギー（MJ primary/TB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Price per TB</source>
        <translation>TB 当たり価格</translation>
    </message>
    <message>
        <source>Price of drives of one TB, in the study&apos;s currency per TB, spread evenly over their life. Left empty, the cost of the drives is excluded.</source>
        <translation>1 TB 分のドライブの価格（スタディの通貨/TB）です。寿命にわたり均等に配分します。空欄ではドライブの費用を除外します。</translation>
    </message>
    <message>
        <source>Embodied minerals per GB</source>
        <translation>GB 当たり製造時鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making network equipment per data moved, in g Sb-eq/GB. Left empty, they are excluded.</source>
        <translation>転送するデータ当たりの、通信設備の製造に伴う鉱物資源の消費（g Sb-eq/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Embodied primary energy per GB</source>
        <translation>GB 当たり製造時一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making network equipment per data moved, in MJ primary/GB. Left empty, it is excluded.</source>
        <translation>転送するデータ当たりの、通信設備の製造に伴う一次エネルギー（MJ primary/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Price per GB</source>
        <translation>GB 当たり価格</translation>
    </message>
    <message>
        <source>Price of moving a GB, in the study&apos;s currency per GB, without the electricity, which costs the electricity price of the site. Left empty, it is excluded.</source>
        <translation>1 GB の転送の価格（スタディの通貨/GB）です。電力の費用はサイトの電力の単価で別に計算するため、含めません。空欄では除外します。</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making the equipment that collects the data, in g Sb-eq/GB. Left empty, they are excluded.</source>
        <translation>データを収集する機器の製造に伴う鉱物資源の消費（g Sb-eq/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Primary energy of making the equipment that collects the data, in MJ primary/GB. Left empty, it is excluded.</source>
        <translation>データを収集する機器の製造に伴う一次エネルギー（MJ primary/GB）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Price of collecting a GB, in the study&apos;s currency per GB, without the electricity, which costs the electricity price of the site. Left empty, it is excluded.</source>
        <translation>1 GB の収集の価格（スタディの通貨/GB）です。電力の費用はサイトの電力の単価で別に計算するため、含めません。空欄では除外します。</translation>
    </message>
    <message>
        <source>Manufacture minerals of one device</source>
        <translation>端末 1 台の製造時鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making one device, in kg Sb-eq. Left empty, they are excluded.</source>
        <translation>端末 1 台の製造に伴う鉱物資源の消費（kg Sb-eq）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Manufacture primary energy of one device</source>
        <translation>端末 1 台の製造時一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making one device, in MJ primary. Left empty, it is excluded.</source>
        <translation>端末 1 台の製造に伴う一次エネルギー（MJ primary）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Price of one device</source>
        <translation>端末 1 台の価格</translation>
    </message>
    <message>
        <source>Price of one device, in the study&apos;s currency. The share of its life that AI answers for counts. Left empty, the cost of devices is excluded.</source>
        <translation>端末 1 台の価格（スタディの通貨）です。AI が負う寿命の割合だけを計上します。空欄では端末の費用を除外します。</translation>
    </message>
    <message>
        <source>Library entry of the accelerators in the nodes. It gives power, peak compute and the burdens of making one accelerator wherever the fleet states none of its own, before the product does.</source>
        <translation>ノードに搭載されたアクセラレータのライブラリエントリです。サーバー群に自身の入力がない場合、電力、ピーク性能、アクセラレータ 1 個の製造の負荷に使い、製品の値に優先します。</translation>
    </message>
    <message>
        <source>Whether the burdens of manufacture come from figures per node, or from the sum of the fleet&apos;s components. Left empty, figures per node.</source>
        <translation>製造の負荷を、ノード当たりの値から求めるか、サーバー群の部品の合計から求めるかを選びます。空欄ではノード当たりの値です。</translation>
    </message>
    <message>
        <source>Manufacture withdrawal</source>
        <translation>製造時取水量</translation>
    </message>
    <message>
        <source>Water withdrawn in making a node, in m3 per node. Left empty, the number of accelerators times the withdrawal of one; without either, it is excluded.</source>
        <translation>1 ノードの製造に伴う取水量（ノード当たり m3）です。空欄ではアクセラレータ数 × 1 個の取水量とし、どちらもなければ除外します。</translation>
    </message>
    <message>
        <source>Manufacture withdrawal of one accelerator</source>
        <translation>アクセラレータ 1 個の製造時取水量</translation>
    </message>
    <message>
        <source>Water withdrawn in making one accelerator, in L per accelerator; used where there is no figure for the node, and then without the water of the host. Left empty, the accelerator&apos;s figure serves.</source>
        <translation>アクセラレータ 1 個の製造に伴う取水量（アクセラレータ当たり L）です。ノード当たりの値がない場合に使い、その場合ホストの水は含みません。空欄ではアクセラレータの値を使います。</translation>
    </message>
    <message>
        <source>Basin of the fab</source>
        <translation>製造工場の流域</translation>
    </message>
    <message>
        <source>Library entry of the basin or region where the fab takes its water. It gives the scarcity factor below wherever the fleet states none of its own.</source>
        <translation>製造工場が取水する流域または地域のライブラリエントリです。サーバー群に自身の入力がない場合、以下の水不足係数に使います。</translation>
    </message>
    <message>
        <source>Scarcity factor of the fab</source>
        <translation>製造工場の水不足係数</translation>
    </message>
    <message>
        <source>Characterisation factor (AWARE) of water consumed in manufacture, in m3 world-eq per m3. Left empty, the basin&apos;s figure serves; without one, the scarcity of that water is excluded.</source>
        <translation>製造で消費する水の特性化係数（AWARE、1 m3 当たり m3 world-eq）です。空欄では流域の値を使い、それもなければ製造の水の水不足影響を除外します。</translation>
    </message>
    <message>
        <source>Minerals of accelerators</source>
        <translation>アクセラレータの鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making all accelerators of a node, in kg Sb-eq per node. Left empty, the number of accelerators times those of one; without either, they are excluded.</source>
        <translation>1 ノードの全アクセラレータの製造に伴う鉱物資源の消費（ノード当たり kg Sb-eq）です。空欄ではアクセラレータ数 × 1 個の値とし、どちらもなければ除外します。</translation>
    </message>
    <message>
        <source>Minerals of one accelerator</source>
        <translation>アクセラレータ 1 個の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making one accelerator, in kg Sb-eq per accelerator; used where there is no figure for all accelerators of a node. Left empty, the accelerator&apos;s figure serves.</source>
        <translation>アクセラレータ 1 個の製造に伴う鉱物資源の消費（アクセラレータ当たり kg Sb-eq）です。ノードの全アクセラレータの値がない場合に使います。空欄ではアクセラレータの値を使います。</translation>
    </message>
    <message>
        <source>Minerals of host</source>
        <translation>ホストの鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in making the node without its accelerators, in kg Sb-eq per node. Left empty, the product&apos;s figure serves; without one, they are excluded.</source>
        <translation>アクセラレータを除くノードの製造に伴う鉱物資源の消費（ノード当たり kg Sb-eq）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Minerals of transport</source>
        <translation>輸送の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in bringing a node to the site, in kg Sb-eq per node. Left empty, distances give them where the transport factors do; otherwise they are excluded.</source>
        <translation>ノードをサイトまで輸送する際の鉱物資源の消費（ノード当たり kg Sb-eq）です。空欄では輸送係数に値があれば距離から求め、なければ除外します。</translation>
    </message>
    <message>
        <source>Minerals of the end of life</source>
        <translation>使用後の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted in treating a retired node, in kg Sb-eq per node, without any credit. Left empty, they are excluded.</source>
        <translation>退役ノードの処理に伴う鉱物資源の消費（ノード当たり kg Sb-eq、控除を含まない値）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Primary energy of accelerators</source>
        <translation>アクセラレータの一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making all accelerators of a node, in MJ primary per node. Left empty, the number of accelerators times that of one; without either, it is excluded.</source>
        <translation>1 ノードの全アクセラレータの製造に伴う一次エネルギー（ノード当たり MJ primary）です。空欄ではアクセラレータ数 × 1 個の値とし、どちらもなければ除外します。</translation>
    </message>
    <message>
        <source>Primary energy of one accelerator</source>
        <translation>アクセラレータ 1 個の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making one accelerator, in MJ primary per accelerator; used where there is no figure for all accelerators of a node. Left empty, the accelerator&apos;s figure serves.</source>
        <translation>アクセラレータ 1 個の製造に伴う一次エネルギー（アクセラレータ当たり MJ primary）です。ノードの全アクセラレータの値がない場合に使います。空欄ではアクセラレータの値を使います。</translation>
    </message>
    <message>
        <source>Primary energy of host</source>
        <translation>ホストの一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of making the node without its accelerators, in MJ primary per node. Left empty, the product&apos;s figure serves; without one, it is excluded.</source>
        <translation>アクセラレータを除くノードの製造に伴う一次エネルギー（ノード当たり MJ primary）です。空欄では製品の値を使い、それもなければ除外します。</translation>
    </message>
    <message>
        <source>Primary energy of transport</source>
        <translation>輸送の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of bringing a node to the site, in MJ primary per node. Left empty, distances give it where the transport factors do; otherwise it is excluded.</source>
        <translation>ノードをサイトまで輸送する際の一次エネルギー（ノード当たり MJ primary）です。空欄では輸送係数に値があれば距離から求め、なければ除外します。</translation>
    </message>
    <message>
        <source>Primary energy of the end of life</source>
        <translation>使用後の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of treating a retired node, in MJ primary per node, without any credit. Left empty, it is excluded.</source>
        <translation>退役ノードの処理に伴う一次エネルギー（ノード当たり MJ primary、控除を含まない値）です。空欄では除外します。</translation>
    </message>
    <message>
        <source>Library entry with the burdens per mass and distance by sea, road and air. It must be stated for distances.</source>
        <translation>海上・道路・航空輸送の質量・距離当たりの負荷のライブラリエントリです。距離から求める場合は必須です。</translation>
    </message>
    <message>
        <source>Greenhouse gases of treating a retired node, in kg CO2e per node, without any credit. Left empty, the product&apos;s figure serves; without one, they are excluded. Under the circular footprint formula its terms take the place of this figure.</source>
        <translation>退役ノードの処理に伴う温室効果ガス（ノード当たり kg CO2e、控除を含まない値）です。空欄では製品の値を使い、それもなければ除外します。循環フットプリント式では、この値の代わりに式の各項を使います。</translation>
    </message>
    <message>
        <source>Mass of circuit boards</source>
        <translation>プリント基板の質量</translation>
    </message>
    <message>
        <source>Mass of the circuit boards in a node, in kg per node. Left empty, hazardous and valuable substances in e-waste are not listed.</source>
        <translation>ノード内のプリント基板の質量（ノード当たり kg）です。空欄では電子廃棄物中の有害物質と有価金属を示しません。</translation>
    </message>
    <message>
        <source>Hazardous substances in boards</source>
        <translation>基板の有害物質含有量</translation>
    </message>
    <message>
        <source>Valuable metals in boards</source>
        <translation>基板の有価金属含有量</translation>
    </message>
    <message>
        <source>Virgin material</source>
        <translation>新材料</translation>
    </message>
    <message>
        <source>Greenhouse gases of the virgin material that a kg of recycled material replaces, in kg CO2e/kg: the mean of what is recovered. For rules other than cut-off; left empty, the credit is excluded under them.</source>
        <translation>リサイクル材 1 kg が代替する新材料（バージン材）の温室効果ガス（kg CO2e/kg、回収される材料の平均）です。カットオフ以外の規則で使います。それらの規則で空欄の場合は控除を除外します。</translation>
    </message>
    <message>
        <source>Recycling process</source>
        <translation>リサイクル工程</translation>
    </message>
    <message>
        <source>Greenhouse gases of recycling a kg of material, in kg CO2e/kg. The avoided burden lowers the credit by them, so end-of-life treatment must not hold them too; the circular footprint formula counts the share 1 − A of them as treatment. Left empty, what needs them is excluded.</source>
        <translation>材料 1 kg のリサイクル工程の温室効果ガス（kg CO2e/kg）です。回避負荷では控除からこの値を差し引くため、使用後の処理の値に重ねて含めないでください。循環フットプリント式では割合 1 − A を処理の負荷とします。空欄ではこれを必要とする部分を除外します。</translation>
    </message>
    <message>
        <source>Minerals of virgin material</source>
        <translation>新材料の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted by the virgin material that a kg of recycled material replaces, in g Sb-eq/kg. For rules other than cut-off; left empty, the credit is excluded under them.</source>
        <translation>リサイクル材 1 kg が代替する新材料の鉱物資源の消費（g Sb-eq/kg）です。カットオフ以外の規則で使います。それらの規則で空欄の場合は控除を除外します。</translation>
    </message>
    <message>
        <source>Minerals of recycling</source>
        <translation>リサイクル工程の鉱物資源</translation>
    </message>
    <message>
        <source>Mineral resources depleted by recycling a kg of material, in g Sb-eq/kg, for the avoided burden. Left empty, the credit is excluded under it.</source>
        <translation>材料 1 kg のリサイクル工程に伴う鉱物資源の消費（g Sb-eq/kg）です。回避負荷で使います。その規則で空欄の場合は控除を除外します。</translation>
    </message>
    <message>
        <source>Primary energy of virgin material</source>
        <translation>新材料の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of the virgin material that a kg of recycled material replaces, in MJ primary/kg. For rules other than cut-off; left empty, the credit is excluded under them.</source>
        <translation>リサイクル材 1 kg が代替する新材料の一次エネルギー（MJ primary/kg）です。カットオフ以外の規則で使います。それらの規則で空欄の場合は控除を除外します。</translation>
    </message>
    <message>
        <source>Primary energy of recycling</source>
        <translation>リサイクル工程の一次エネルギー</translation>
    </message>
    <message>
        <source>Primary energy of recycling a kg of material, in MJ primary/kg, for the avoided burden. Left empty, the credit is excluded under it.</source>
        <translation>材料 1 kg のリサイクル工程の一次エネルギー（MJ primary/kg）です。回避負荷で使います。その規則で空欄の場合は控除を除外します。</translation>
    </message>
    <message>
        <source>Quality of recycled material</source>
        <translation>リサイクル材の品質比</translation>
    </message>
    <message>
        <source>How far recycled material replaces virgin material, in %: the Q of both rules with credits, often taken as a ratio of prices. No way to find it is agreed upon, and every credit is proportional to it. Left empty, credits are excluded.</source>
        <translation>リサイクル材が新材料をどこまで代替できるか（%）です。控除のある 2 つの規則に共通の Q で、価格比で代用することが多い値です。求め方に合意はなく、控除はすべてこれに比例します。空欄では控除を除外します。</translation>
    </message>
    <message>
        <source>Share of credits (1 − A)</source>
        <translation>控除の割合（1 − A）</translation>
    </message>
    <message>
        <source>1 − A of the circular footprint formula, in %: the share of the burdens and credits of recycling that falls to this life, the one that delivers the material. A is a convention about the market of a material, not a measurement: the formula&apos;s makers set it to 0.2 (metals), 0.5 or 0.8, that is 80, 50 or 20 % here. Another choice can turn a comparison. Left empty, credit and treatment are excluded under this rule.</source>
        <translation>循環フットプリント式の 1 − A（%）です。リサイクルの負荷と控除のうち、材料を供給する側である今回のライフサイクルが負う割合です。A は測定値ではなく、材料の市場についての取り決めです。式の提唱者は 0.2（金属）、0.5、0.8 を定めており、ここではそれぞれ 80、50、20 % に当たります。別の値を選ぶと比較の優劣が変わることがあります。この規則で空欄の場合は、控除と処理を除外します。</translation>
    </message>
    <message>
        <source>Share of energy recovery</source>
        <translation>エネルギー回収の割合</translation>
    </message>
    <message>
        <source>Share of the e-waste that is burnt with energy recovery, in %, for the circular footprint formula. Left empty, none.</source>
        <translation>電子廃棄物のうち、エネルギー回収を伴って焼却される割合（%）です。循環フットプリント式で使います。空欄ではなしとします。</translation>
    </message>
    <message>
        <source>Energy recovery</source>
        <translation>エネルギー回収</translation>
    </message>
    <message>
        <source>Greenhouse gases of burning a kg with energy recovery less those of the energy it replaces, in kg CO2e/kg; it may be negative. Left empty beside a share of energy recovery, treatment is excluded under the circular footprint formula.</source>
        <translation>1 kg をエネルギー回収を伴って焼却する際の温室効果ガスから、代替されるエネルギーの分を差し引いた値（kg CO2e/kg）です。負の値も可能です。エネルギー回収の割合があるのに空欄の場合、循環フットプリント式では処理を除外します。</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>最終処分</translation>
    </message>
    <message>
        <source>Greenhouse gases of disposing of a kg of e-waste that is neither recycled nor burnt with energy recovery, in kg CO2e/kg. Left empty, treatment is excluded under the circular footprint formula.</source>
        <translation>リサイクルもエネルギー回収もされない電子廃棄物 1 kg の処分に伴う温室効果ガス（kg CO2e/kg）です。空欄の場合、循環フットプリント式では処理を除外します。</translation>
    </message>
    <message>
        <source>Price of a node</source>
        <translation>ノードの価格</translation>
    </message>
    <message>
        <source>Price of buying a node, in the study&apos;s currency per node. It counts at manufacture: spread over the expected life, or in the year of purchase, as hardware is accounted for. Left empty, the cost of buying is excluded.</source>
        <translation>ノード 1 台の購入価格（スタディの通貨/ノード）です。製造段階に計上し、ハードウェアの計上方法により、期待寿命にわたって配分するか購入年に計上します。空欄では購入の費用を除外します。</translation>
    </message>
    <message>
        <source>Rent per accelerator-hour</source>
        <translation>アクセラレータ時間当たりレンタル料</translation>
    </message>
    <message>
        <source>Price of an accelerator-hour claimed, in the study&apos;s currency per GPU-h. It pays for hardware, electricity and water alike. Left empty, the cost of rented hardware is excluded.</source>
        <translation>使用アクセラレータ 1 時間の価格（スタディの通貨/GPU-h）です。ハードウェア、電力、水のすべてを含みます。空欄ではレンタルするハードウェアの費用を除外します。</translation>
    </message>
    <message>
        <source>Whether greenhouse gases of electricity are shown location-based, by the average of the grid, or market-based, by contracts and the residual mix. Both are calculated and this one is shown first; left empty, location-based.</source>
        <translation>電力由来の温室効果ガスを、ロケーション基準（電力系統の平均）で示すか、マーケット基準（契約と残余ミックス）で示すかを選びます。両方を計算し、ここで選んだ方を先に示します。空欄ではロケーション基準です。</translation>
    </message>
    <message>
        <source>End-of-life rule</source>
        <translation>使用後の配分規則</translation>
    </message>
    <message>
        <source>How recycling at the end of life counts: cut off, with no credit; as avoided burden, with a credit for the virgin material replaced; or by the end-of-life terms of the circular footprint formula, which divide burdens and credits between this life and the next. Credits are a stage of their own. There is no consensus on credits: name the rule with every result. Left empty, cut-off.</source>
        <translation>使用後のリサイクルの扱いです。控除を行わないカットオフ、代替される新材料の負荷を控除する回避負荷、負荷と控除を今回と次回のライフサイクルに按分する循環フットプリント式（CFF）の使用後の項のいずれかです。控除は独立した段階として示します。控除の是非には合意がないため、結果とともに必ず規則を示してください。空欄ではカットオフです。</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>カットオフ</translation>
    </message>
    <message>
        <source>Avoided burden</source>
        <translation>回避負荷</translation>
    </message>
    <message>
        <source>Circular footprint formula</source>
        <translation>循環フットプリント式</translation>
    </message>
    <message>
        <source>Library factors of the grid</source>
        <translation>ライブラリの系統排出係数</translation>
    </message>
    <message>
        <source>Whether the library&apos;s grid intensity holds the life cycle of generation, or the direct emissions of the power plants alone, as inventories of scope 2 do. An intensity stated at a site is taken as it is, and so are contracts and the residual mix. Left empty, life cycle.</source>
        <translation>ライブラリの系統排出係数として、発電のライフサイクル全体の値を使うか、スコープ 2 の算定のように発電所の直接排出だけの値を使うかを選びます。サイトに入力した係数、契約、残余ミックスは入力値のまま使います。空欄ではライフサイクルです。</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Direct emissions alone</source>
        <translation>直接排出のみ</translation>
    </message>
    <message>
        <source>Evaporation from reservoirs</source>
        <translation>貯水池の蒸発</translation>
    </message>
    <message>
        <source>Whether charts, headlines and the water scarcity footprint take the water of generating electricity with the evaporation from reservoirs or without. Both readings of water consumption are always calculated. Left empty, with.</source>
        <translation>グラフや主な結果、水不足フットプリントに使う発電の水消費に、貯水池の蒸発を含めるか除くかを選びます。水消費量は常に両方を計算します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Whether losses of transmission and distribution are added to the greenhouse gases and the water of generating electricity. Mineral resources and primary energy get none. Left empty, they are added.</source>
        <translation>送配電ロスを、発電の温室効果ガスと水に加えるかどうかを選びます。鉱物資源と一次エネルギーには加えません。空欄では加えます。</translation>
    </message>
    <message>
        <source>Count water consumption</source>
        <translation>水消費量を算定</translation>
    </message>
    <message>
        <source>Whether water consumption is an indicator, with and without reservoirs. What does not count is neither calculated nor listed as left out. Left empty, it counts.</source>
        <translation>水消費量（貯水池の蒸発を含む値と除く値）を指標とするかどうかを選びます。算定しない指標は計算せず、除外項目にも挙げません。空欄では算定します。</translation>
    </message>
    <message>
        <source>Count water withdrawal</source>
        <translation>取水量を算定</translation>
    </message>
    <message>
        <source>Whether the water withdrawn is an indicator, be it consumed or returned. Left empty, it does not count.</source>
        <translation>取水量（消費されたか戻されたかによらない）を指標とするかどうかを選びます。空欄では算定しません。</translation>
    </message>
    <message>
        <source>Count water scarcity</source>
        <translation>水不足影響を算定</translation>
    </message>
    <message>
        <source>Whether water consumed, weighted by how scarce it is where it is taken, is an indicator, in m3 world-eq (AWARE). Left empty, it does not count.</source>
        <translation>取水地での希少性で重み付けした水消費量（AWARE、単位 m3 world-eq）を指標とするかどうかを選びます。空欄では算定しません。</translation>
    </message>
    <message>
        <source>Count e-waste</source>
        <translation>電子廃棄物を算定</translation>
    </message>
    <message>
        <source>Whether e-waste is an indicator, in kg. Left empty, it counts.</source>
        <translation>電子廃棄物（kg）を指標とするかどうかを選びます。空欄では算定します。</translation>
    </message>
    <message>
        <source>Count mineral resources</source>
        <translation>鉱物資源を算定</translation>
    </message>
    <message>
        <source>Whether the depletion of mineral and metal resources is an indicator, in kg of antimony equivalents (kg Sb-eq). Left empty, it does not count.</source>
        <translation>鉱物・金属資源の消費（アンチモン換算、kg Sb-eq）を指標とするかどうかを選びます。空欄では算定しません。</translation>
    </message>
    <message>
        <source>Count primary energy</source>
        <translation>一次エネルギーを算定</translation>
    </message>
    <message>
        <source>Whether primary energy is an indicator, in MJ of primary energy. Left empty, it does not count.</source>
        <translation>一次エネルギー（MJ）を指標とするかどうかを選びます。空欄では算定しません。</translation>
    </message>
    <message>
        <source>Count electricity</source>
        <translation>電力消費量を算定</translation>
    </message>
    <message>
        <source>Whether electricity at the meter is an indicator, in kWh. Left empty, it counts.</source>
        <translation>受電点の電力消費量（kWh）を指標とするかどうかを選びます。空欄では算定します。</translation>
    </message>
    <message>
        <source>Count cost</source>
        <translation>費用を算定</translation>
    </message>
    <message>
        <source>Whether cost is an indicator: hardware, rent, electricity, water and a carbon price, without discounting. Left empty, it does not count.</source>
        <translation>費用（ハードウェア、レンタル料、電力、水、炭素価格、割引なし）を指標とするかどうかを選びます。空欄では算定しません。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>The one currency of every price in the study. Amounts in another are refused and never converted. Left empty, euro.</source>
        <translation>スタディのすべての価格に使う 1 つの通貨です。ほかの通貨の金額は受け付けず、換算もしません。空欄ではユーロです。</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>ユーロ（EUR）</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>米ドル（USD）</translation>
    </message>
    <message>
        <source>Japanese yen (JPY)</source>
        <translation>日本円（JPY）</translation>
    </message>
    <message>
        <source>Pound sterling (GBP)</source>
        <translation>英ポンド（GBP）</translation>
    </message>
    <message>
        <source>Swiss franc (CHF)</source>
        <translation>スイスフラン（CHF）</translation>
    </message>
    <message>
        <source>Chinese yuan (CNY)</source>
        <translation>中国元（CNY）</translation>
    </message>
    <message>
        <source>Indian rupee (INR)</source>
        <translation>インドルピー（INR）</translation>
    </message>
    <message>
        <source>South Korean won (KRW)</source>
        <translation>韓国ウォン（KRW）</translation>
    </message>
    <message>
        <source>Swedish krona (SEK)</source>
        <translation>スウェーデンクローナ（SEK）</translation>
    </message>
    <message>
        <source>Canadian dollar (CAD)</source>
        <translation>カナダドル（CAD）</translation>
    </message>
    <message>
        <source>Australian dollar (AUD)</source>
        <translation>オーストラリアドル（AUD）</translation>
    </message>
    <message>
        <source>Singapore dollar (SGD)</source>
        <translation>シンガポールドル（SGD）</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>価格の基準年</translation>
    </message>
    <message>
        <source>Year in whose money the prices are stated. It is shown with the results and changes none: prices are neither inflated nor discounted. Left empty, results name none.</source>
        <translation>価格がどの年の貨幣価値によるかを示します。結果に併記するだけで、値は変わりません（物価調整も割引も行いません）。空欄では併記しません。</translation>
    </message>
    <message>
        <source>Whether end of life, with e-waste and recycling credits, is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.</source>
        <translation>使用後（電子廃棄物とリサイクル控除を含む）をシステム境界に含めるかどうかを選びます。含めない場合は名前を挙げて除外します。空欄では含めます。</translation>
    </message>
    <message>
        <source>Greenhouse gases per kWh of electricity, location-based, in g CO2e/kWh. Left empty, the grid&apos;s figure serves, of the life cycle or of direct emissions as goal and scope say; without one, location-based greenhouse gases of electricity are excluded.</source>
        <translation>電力 1 kWh 当たりの温室効果ガス（ロケーション基準、g CO2e/kWh）です。空欄では電力系統の値（目的と調査範囲の設定により、ライフサイクルまたは直接排出）を使い、それもなければロケーション基準の電力由来温室効果ガスを除外します。</translation>
    </message>
    <message>
        <source>Life-cycle greenhouse gases per kWh where one contract covers all electricity of the site, in g CO2e/kWh. Left empty, contracts by volume and the residual mix serve; without the residual mix, market-based greenhouse gases of electricity are excluded.</source>
        <translation>1 つの契約がサイトの全電力をまかなう場合の、1 kWh 当たりのライフサイクル温室効果ガス（g CO2e/kWh）です。空欄では数量による契約と残余ミックスを使い、残余ミックスがなければマーケット基準の電力由来温室効果ガスを除外します。</translation>
    </message>
    <message>
        <source>Residual mix</source>
        <translation>残余ミックス</translation>
    </message>
    <message>
        <source>Greenhouse gases per kWh of what remains in the grid after contracts and certificates have claimed theirs, in g CO2e/kWh, for electricity that no contract covers. Left empty, market-based greenhouse gases are excluded unless one contract covers all.</source>
        <translation>契約や証書で取り分けられた後に系統に残る電力の、1 kWh 当たりの温室効果ガス（g CO2e/kWh）です。契約でまかなわれない電力に使います。空欄では1 つの契約が全電力をまかなうときを除き、マーケット基準の温室効果ガスを除外します。</translation>
    </message>
    <message>
        <source>WUE, withdrawal</source>
        <translation>WUE（取水）</translation>
    </message>
    <message>
        <source>Water withdrawn on site per kWh of IT energy, in L/kWh, beside a WUE that counts consumption. Left empty, withdrawal on site is excluded, and with it the cost of water.</source>
        <translation>IT エネルギー 1 kWh 当たりのサイト内の取水量（L/kWh）です。WUE が消費量の場合に、それと別に入力します。空欄ではサイト内の取水と、それに伴う水の費用を除外します。</translation>
    </message>
    <message>
        <source>Grid withdrawal</source>
        <translation>発電取水原単位</translation>
    </message>
    <message>
        <source>Water withdrawn in generating a kWh, in L/kWh; water that only passes the turbines of hydropower is not meant. Left empty, the withdrawal of generating electricity is excluded.</source>
        <translation>1 kWh の発電に伴う取水量（L/kWh）です。水力発電のタービンを通過するだけの水は含めません。空欄では発電に伴う取水を除外します。</translation>
    </message>
    <message>
        <source>Basin of the site</source>
        <translation>サイトの流域</translation>
    </message>
    <message>
        <source>Library entry of the basin or region where the site takes its water. It gives the scarcity factor below wherever the site states none of its own. Factors differ widely within a country, so its average says little of a site.</source>
        <translation>サイトが取水する流域または地域のライブラリエントリです。サイトに自身の入力がない場合、以下の水不足係数に使います。係数は同じ国の中でも大きく異なるため、国の平均から個々のサイトの状況はほとんどわかりません。</translation>
    </message>
    <message>
        <source>Scarcity factor on site</source>
        <translation>サイト内の水不足係数</translation>
    </message>
    <message>
        <source>Characterisation factor (AWARE) of water consumed on site, in m3 world-eq per m3. Left empty, the basin&apos;s figure serves; without one, the scarcity of water on site is excluded.</source>
        <translation>サイト内で消費する水の特性化係数（AWARE、1 m3 当たり m3 world-eq）です。空欄では流域の値を使い、それもなければサイト内の水の水不足影響を除外します。</translation>
    </message>
    <message>
        <source>Region of the power plants</source>
        <translation>発電所の地域</translation>
    </message>
    <message>
        <source>Library entry of the region whose water the power plants of the grid consume, which is seldom the basin of the site. It gives the scarcity factor below wherever the site states none of its own.</source>
        <translation>電力系統の発電所が水を消費する地域のライブラリエントリ（通常、サイトの流域とは異なります）です。サイトに自身の入力がない場合、以下の水不足係数に使います。</translation>
    </message>
    <message>
        <source>Scarcity factor of the grid</source>
        <translation>系統の水不足係数</translation>
    </message>
    <message>
        <source>Characterisation factor (AWARE) of water consumed in generating electricity, in m3 world-eq per m3. Left empty, the figure of the region serves; without one, the scarcity of that water is excluded.</source>
        <translation>発電で消費する水の特性化係数（AWARE、1 m3 当たり m3 world-eq）です。空欄では地域の値を使い、それもなければ発電の水の水不足影響を除外します。</translation>
    </message>
    <message>
        <source>Further figures of electricity</source>
        <translation>電力の追加の値</translation>
    </message>
    <message>
        <source>Library entry of electricity whose mineral resources and primary energy serve where the entry of the grid has none. State why it stands for this grid.</source>
        <translation>電力系統のエントリに値がない場合に、鉱物資源と一次エネルギーの値を使う電力のライブラリエントリです。この系統の代わりに使える理由を記してください。</translation>
    </message>
    <message>
        <source>Grid minerals</source>
        <translation>電力の鉱物資源原単位</translation>
    </message>
    <message>
        <source>Mineral resources depleted per kWh of electricity, in mg Sb-eq/kWh. Left empty, the figure of the grid serves, or else of the further entry; without either, mineral resources of electricity are excluded.</source>
        <translation>電力 1 kWh 当たりの鉱物資源の消費（mg Sb-eq/kWh）です。空欄では電力系統の値、なければ追加のエントリの値を使い、どちらもなければ電力の鉱物資源を除外します。</translation>
    </message>
    <message>
        <source>Grid primary energy</source>
        <translation>電力の一次エネルギー原単位</translation>
    </message>
    <message>
        <source>Primary energy per kWh of electricity, in MJ primary/kWh. Left empty, the figure of the grid serves, or else of the further entry; without either, primary energy of electricity is excluded.</source>
        <translation>電力 1 kWh 当たりの一次エネルギー（MJ primary/kWh）です。空欄では電力系統の値、なければ追加のエントリの値を使い、どちらもなければ電力の一次エネルギーを除外します。</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>電力の単価</translation>
    </message>
    <message>
        <source>Price of a kWh at the meter, in the study&apos;s currency per kWh. Rented hardware pays its electricity with the rent. Left empty, the cost of electricity is excluded.</source>
        <translation>受電点の電力 1 kWh の価格（スタディの通貨/kWh）です。レンタルするハードウェアの電力はレンタル料に含まれます。空欄では電力の費用を除外します。</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>水の単価</translation>
    </message>
    <message>
        <source>Price of a m3 of water withdrawn on site, in the study&apos;s currency per m3. Rented hardware pays its water with the rent. Left empty, the cost of water is excluded.</source>
        <translation>サイト内で取水する水 1 m3 の価格（スタディの通貨/m3）です。レンタルするハードウェアの水はレンタル料に含まれます。空欄では水の費用を除外します。</translation>
    </message>
    <message>
        <source>Carbon price</source>
        <translation>炭素価格</translation>
    </message>
    <message>
        <source>Price of a t CO2e, paid or internal, in the study&apos;s currency per t CO2e. It adds to the cost as far as emissions are known, also where hardware is rented; it must not be in another price already. Left empty, none is added.</source>
        <translation>1 t CO2e の価格（実際の支払いまたは社内炭素価格、スタディの通貨/t CO2e）です。排出量がわかる範囲で、レンタルの場合も含めて費用に加えます。ほかの価格に含まれている分を重ねて入力しないでください。空欄では加えません。</translation>
    </message>
    <message>
        <source>Carbon price on</source>
        <translation>炭素価格の対象</translation>
    </message>
    <message>
        <source>Use alone</source>
        <translation>使用のみ</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全段階</translation>
    </message>
    <message>
        <source>Site whose electricity the contract covers. It must be stated.</source>
        <translation>契約の対象となる電力のサイトです。必須です。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>契約の種類</translation>
    </message>
    <message>
        <source>How the electricity is bought, for the reader: it changes no result. Meguri checks neither certificates nor whether they are counted twice. Left empty, a power purchase agreement.</source>
        <translation>電力の購入方法です。読み手のための情報で、結果は変わりません。証書の有効性や二重計上は Meguri では確認しません。空欄では電力購入契約（PPA）です。</translation>
    </message>
    <message>
        <source>Power purchase agreement</source>
        <translation>電力購入契約（PPA）</translation>
    </message>
    <message>
        <source>Electricity with certificates</source>
        <translation>証書付き電力</translation>
    </message>
    <message>
        <source>Certificates alone</source>
        <translation>証書のみ</translation>
    </message>
    <message>
        <source>Tariff of the supplier</source>
        <translation>小売事業者の電力メニュー</translation>
    </message>
    <message>
        <source>Volume per year</source>
        <translation>年間契約量</translation>
    </message>
    <message>
        <source>Electricity under the contract in each year, in MWh; 0 in a year without. What contracts hold beyond all the site draws counts for nothing. It must be stated.</source>
        <translation>各年の契約電力量（MWh）です。契約のない年は 0 とします。サイトの使用量を超える契約量は算定に影響しません。必須です。</translation>
    </message>
    <message>
        <source>Life-cycle greenhouse gases per kWh of the electricity contracted, in g CO2e/kWh. It must be stated.</source>
        <translation>契約電力 1 kWh 当たりのライフサイクル温室効果ガス（g CO2e/kWh）です。必須です。</translation>
    </message>
    <message>
        <source>“%1” cannot serve here: the field takes %2, and amounts of money are never converted. Convert the amount at a rate you can cite and state it in the study&apos;s currency, or change the currency in goal and scope.</source>
        <translation>「%1」はここでは使えません。この項目の単位は %2 で、金額は換算しません。出典を示せるレートで換算し、スタディの通貨で入力するか、目的と調査範囲の通貨を変更してください。</translation>
    </message>
    <message>
        <source>“%1” states one contract intensity for all its electricity, so contracts by volume cannot count beside it. Clear the contract intensity of the site, or remove this contract.</source>
        <translation>「%1」には全電力に対する契約排出係数が入力されているため、数量による契約を併用できません。サイトの契約排出係数を消すか、この契約を削除してください。</translation>
    </message>
    <message>
        <source>Mass recycled</source>
        <translation>リサイクル質量</translation>
    </message>
    <message>
        <source>Mass disposed of</source>
        <translation>処分質量</translation>
    </message>
    <message>
        <source>Mass not collected</source>
        <translation>未回収質量</translation>
    </message>
    <message>
        <source>Hazardous substances in e-waste</source>
        <translation>電子廃棄物中の有害物質</translation>
    </message>
    <message>
        <source>Valuable metals in e-waste</source>
        <translation>電子廃棄物中の有価金属</translation>
    </message>
    <message>
        <source>Share covered by contracts</source>
        <translation>契約でまかなう割合</translation>
    </message>
    <message>
        <source>Mean intensity of the contracts</source>
        <translation>契約の平均排出係数</translation>
    </message>
    <message>
        <source>Market-based intensity</source>
        <translation>マーケット基準の排出係数</translation>
    </message>
    <message>
        <source>Mineral resources per component</source>
        <translation>部品当たり鉱物資源</translation>
    </message>
    <message>
        <source>Primary energy per component</source>
        <translation>部品当たり一次エネルギー</translation>
    </message>
    <message>
        <source>Shared by hours claimed</source>
        <translation>使用時間で配分</translation>
    </message>
    <message>
        <source>Shared by available hours</source>
        <translation>利用可能時間で配分</translation>
    </message>
    <message>
        <source>Shared by energy</source>
        <translation>エネルギーで配分</translation>
    </message>
    <message>
        <source>Grid: life cycle</source>
        <translation>系統係数：ライフサイクル</translation>
    </message>
    <message>
        <source>Grid: direct emissions</source>
        <translation>系統係数：直接排出</translation>
    </message>
    <message>
        <source>Water with reservoirs</source>
        <translation>貯水池蒸発を含む</translation>
    </message>
    <message>
        <source>Water without reservoirs</source>
        <translation>貯水池蒸発を除く</translation>
    </message>
    <message>
        <source>With network losses</source>
        <translation>送配電ロスを含む</translation>
    </message>
    <message>
        <source>Without network losses</source>
        <translation>送配電ロスを除く</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>費用：%1</translation>
    </message>
    <message>
        <source>Cost in %1 of %2</source>
        <translation>費用：%1（%2年価格）</translation>
    </message>
    <message>
        <source>Water withdrawal</source>
        <translation>取水量</translation>
    </message>
    <message>
        <source>Water scarcity footprint</source>
        <translation>水不足フットプリント</translation>
    </message>
    <message>
        <source>Mineral resources</source>
        <translation>鉱物資源</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Recycling credit</source>
        <translation>リサイクル控除</translation>
    </message>
    <message>
        <source>Carbon price, upstream</source>
        <translation>炭素価格（上流）</translation>
    </message>
    <message>
        <source>Not split by fate</source>
        <translation>処理内訳なし</translation>
    </message>
    <message>
        <source>Electricity contract</source>
        <translation>電力契約</translation>
    </message>
    <message>
        <source>Electricity contracts</source>
        <translation>電力契約</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mineral resources and primary energy</source>
        <translation>鉱物資源・一次エネルギー</translation>
    </message>
    <message>
        <source>Recycling credits and treatment</source>
        <translation>リサイクルの控除と処理</translation>
    </message>
    <message>
        <source>E&amp;lectricity contract</source>
        <translation>電力契約(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indicators, exclusions and coverage</source>
        <translation>指標・除外・網羅度(&amp;I)</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Manufacture of the accelerators is left out: state it per node, choose a product or an accelerator that has it, or give it for every component of theirs.</source>
        <translation>アクセラレータの製造を除外しています。ノード当たりの値を入力するか、その値を持つ製品またはアクセラレータを選ぶか、アクセラレータのすべての部品に値を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Manufacture of the host is left out: state it per node, choose a product that has it, or give it for every component of the host.</source>
        <translation>ホストの製造を除外しています。ノード当たりの値を入力するか、その値を持つ製品を選ぶか、ホストのすべての部品に値を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Transport of the hardware is left out: state it, or choose a product or transport factors that have it; from distances, it needs a mass too.</source>
        <translation>ハードウェアの輸送を除外しています。値を入力するか、その値を持つ製品または輸送係数を選ぶと含まれます。距離から求める場合は質量も必要です。</translation>
    </message>
    <message>
        <source>Treatment at the end of life is left out: state it, or choose a product that has it.</source>
        <translation>使用後（エンドオブライフ）の処理を除外しています。値を入力するか、その値を持つ製品を選ぶと含まれます。</translation>
    </message>
    <message>
        <source>Refurbishment of the hardware is left out: state it per node.</source>
        <translation>ハードウェアの再生を除外しています。ノード当たりの値を入力すると含まれます。</translation>
    </message>
    <message>
        <source>Electricity and hardware of the requests are left out, as far as the source does not state them: it publishes no energy. Choose another energy method if you know one.</source>
        <translation>出典が電力量を公表していないため、リクエストの電力とハードウェアは、出典が示すものを除いて除外しています。電力量がわかる場合は、別の求め方を選んでください。</translation>
    </message>
    <message>
        <source>The carbon price of these emissions is left out, because the emissions themselves are not known.</source>
        <translation>排出量そのものがわからないため、この排出に対する炭素価格を除外しています。</translation>
    </message>
    <message>
        <source>Building and fitting out the data centre is left out: state what the facility embodies per kW of IT at the site.</source>
        <translation>データセンターの建設・設備を除外しています。拠点に、IT 容量 1 kW あたりの施設の環境負荷を入力してください。</translation>
    </message>
    <message>
        <source>Mass of hazardous substances per kg of circuit boards, in g/kg. It is listed beside e-waste and part of no total. Left empty, it is not listed.</source>
        <translation>プリント基板 1 kg あたりの有害物質の質量です。単位は g/kg です。電子廃棄物とあわせて表示し、合計には含めません。空欄の場合は表示しません。</translation>
    </message>
    <message>
        <source>Mass of valuable metals per kg of circuit boards, in g/kg. It is listed beside e-waste and part of no total. Left empty, it is not listed.</source>
        <translation>プリント基板 1 kg あたりの有価金属の質量です。単位は g/kg です。電子廃棄物とあわせて表示し、合計には含めません。空欄の場合は表示しません。</translation>
    </message>
    <message>
        <source>How energy is found: from accelerator-hours, a share of the fleet, the energy of a request, its tokens, a published figure with its breakdown, the EcoLogits model, or floating-point operations; or a source states impacts of a request and no energy: then the use of electricity is left out by name. Left empty, accelerator-hours.</source>
        <translation>電力量の求め方です。アクセラレータ時間、サーバー群の割合、リクエストあたりの電力量、トークン数、内訳のある公表値、EcoLogits モデル、浮動小数点演算数から選びます。出典がリクエストの環境負荷だけを示し電力量を示さない場合は「公表された環境負荷」を選び、電力の使用は名称を示して除外します。空欄の場合はアクセラレータ時間です。</translation>
    </message>
    <message>
        <source>Published impacts without energy</source>
        <translation>公表された環境負荷（電力量の記載なし）</translation>
    </message>
    <message>
        <source>Other water per request</source>
        <translation>リクエストあたりのその他の水消費量</translation>
    </message>
    <message>
        <source>Water consumption that the source states beside electricity, in the same stage as the other greenhouse gases, in mL per request. Left empty, none is added.</source>
        <translation>出典が電力とは別に示す水消費量です。ライフサイクル段階は「その他の温室効果ガス」と同じです。単位はリクエストあたり mL です。空欄の場合は加算しません。</translation>
    </message>
    <message>
        <source>Other minerals per request</source>
        <translation>リクエストあたりのその他の鉱物資源</translation>
    </message>
    <message>
        <source>Use of mineral resources that the source states beside electricity, in the same stage as the other greenhouse gases, in mg Sb-eq per request. Left empty, none is added.</source>
        <translation>出典が電力とは別に示す鉱物資源の消費量です。ライフサイクル段階は「その他の温室効果ガス」と同じです。単位はリクエストあたり mg Sb-eq です。空欄の場合は加算しません。</translation>
    </message>
    <message>
        <source>Minerals in the facility, per kW of IT</source>
        <translation>施設の鉱物資源（IT 容量 1 kW あたり）</translation>
    </message>
    <message>
        <source>Use of mineral resources in building and fitting out the data centre per kW of its IT capacity, in kg Sb-eq/kW. Left empty, it is excluded by name.</source>
        <translation>データセンターの建設・設備に伴う鉱物資源の消費量（IT 容量 1 kW あたり）。単位は kg Sb-eq/kW です。空欄の場合は名称を示して除外します。</translation>
    </message>
    <message>
        <source>Primary energy of the facility, per kW of IT</source>
        <translation>施設の一次エネルギー（IT 容量 1 kW あたり）</translation>
    </message>
    <message>
        <source>Primary energy of building and fitting out the data centre per kW of its IT capacity, in MJ primary/kW. Left empty, it is excluded by name.</source>
        <translation>データセンターの建設・設備に伴う一次エネルギー消費量（IT 容量 1 kW あたり）。単位は MJ primary/kW です。空欄の場合は名称を示して除外します。</translation>
    </message>
    <message>
        <source>“%1” states no energy of a request, so its demand cannot follow efficiency. Choose another energy method there, or another mechanism.</source>
        <translation>「%1」はリクエストの電力量を示していないため、需要を効率に連動させられません。電力量の求め方を変えるか、別の仕組みを選んでください。</translation>
    </message>
    <message>
        <source>The energy method says that a source publishes impacts without energy, but none are stated. State the other greenhouse gases per request, or choose another energy method.</source>
        <translation>電力量の求め方が「公表された環境負荷」になっていますが、環境負荷が入力されていません。リクエストあたりのその他の温室効果ガスを入力するか、別の求め方を選んでください。</translation>
    </message>
    <message>
        <source>What bars are split by: stage, element, site, phase, measure or fate (otherwise stage, or measure where the study has effects)</source>
        <translation>棒の内訳の軸：stage、element、site、phase、measure、fateのいずれか（省略時はstage、効果のある調査ではmeasure）</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>No study of the gallery has these words.</source>
        <translation>この語を含むスタディはギャラリーにありません。</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>学べること</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>指標：%1</translation>
    </message>
    <message>
        <source>One indicator stays: choose another first.</source>
        <translation>指標は 1 つ以上必要です。先に別の指標を選んでください。</translation>
    </message>
    <message>
        <source>Goal and scope does not count it yet: choosing it states “%1” there, as a step that can be undone.</source>
        <translation>目的と調査範囲ではまだ算定していません。選ぶと「%1」を設定します（1 回で元に戻せます）。</translation>
    </message>
    <message>
        <source>Takes its panel away; goal and scope goes on counting it.</source>
        <translation>パネルだけを外します。目的と調査範囲での算定は続きます。</translation>
    </message>
    <message>
        <source>Switches of the method: each is an edit of goal and scope, saved with the study.</source>
        <translation>算定方法の切り替えです。どれも目的と調査範囲の編集として、スタディとともに保存されます。</translation>
    </message>
    <message>
        <source>%1 % measured, vendor or literature</source>
        <translation>%1％が実測値・ベンダー値・文献値</translation>
    </message>
    <message>
        <source>of it measured, vendor or literature</source>
        <translation>うち実測値・ベンダー値・文献値</translation>
    </message>
    <message>
        <source>What the total rests on: each part counts by the weakest of its inputs.</source>
        <translation>合計の根拠です。各部分は、その入力のうち最も弱い根拠で数えます。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2％</translation>
    </message>
    <message>
        <source>always in the year hardware retires</source>
        <translation>常に機器が退役する年に計上</translation>
    </message>
    <message>
        <source>Hardware that retires · kg</source>
        <translation>退役するハードウェア · kg</translation>
    </message>
    <message>
        <source>Mass by year and where it goes, all owned fleets together. Hazardous and valuable substances are part of it.</source>
        <translation>年ごとの質量とその行き先です（所有する全サーバー群の合計）。有害物質と有価物質はその内数です。</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>再使用</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Hazardous</source>
        <translation>有害物質</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>有価物質</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Mass collected, split not known</source>
        <translation>回収質量（内訳不明）</translation>
    </message>
    <message>
        <source>the ranking changes without reservoirs</source>
        <translation>貯水池を除くと順位が変わります</translation>
    </message>
    <message>
        <source>the ranking changes with reservoirs</source>
        <translation>貯水池を含めると順位が変わります</translation>
    </message>
    <message>
        <source>All that is left out</source>
        <translation>除外項目の一覧</translation>
    </message>
    <message>
        <source>All that is left out (continued)</source>
        <translation>除外項目の一覧（続き）</translation>
    </message>
    <message>
        <source>Some electricity of the scenario is not known, so contracts by volume seem to cover more of the rest than they do: market-based greenhouse gases are incomplete.</source>
        <translation>シナリオの電力の一部がわからないため、数量契約が残りの電力を実際より多く賄っているように見えます。マーケット基準の温室効果ガスは不完全です。</translation>
    </message>
    <message>
        <source>Whether the carbon price is on the emissions of use alone, or on those of all stages; a recycling credit has none. Left empty, use alone.</source>
        <translation>炭素価格の対象を、使用段階の排出だけにするか、すべての段階の排出にするかを選びます。リサイクル控除には炭素価格がかかりません。空欄の場合は使用段階だけです。</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>P5–P95: %1</source>
        <translation>P5–P95：%1</translation>
    </message>
    <message>
        <source>%1 draws · seed %2</source>
        <translation>抽出 %1 回 · シード %2</translation>
    </message>
    <message>
        <source>whisker: P5–P95 of %1 draws</source>
        <translation>ひげ：抽出 %1 回の P5–P95</translation>
    </message>
    <message>
        <source>band: P5–P95 of %1 draws, stronger P25–P75</source>
        <translation>帯：抽出 %1 回の P5–P95（濃い部分は P25–P75）</translation>
    </message>
    <message>
        <source>no input has a spread</source>
        <translation>不確実性が入力されていません</translation>
    </message>
    <message>
        <source>no input with a spread has an effect here</source>
        <translation>不確実性のある入力はこの値に影響しません</translation>
    </message>
    <message>
        <source>P –</source>
        <translation>P –</translation>
    </message>
    <message>
        <source>Below %1 in %2 % of draws, given the stated uncertainties (± %3 % by sampling, %4 draws).</source>
        <translation>入力された不確実性のもとで、抽出の %2 % で %1 を下回ります（抽出誤差 ± %3 %、抽出 %4 回）。</translation>
    </message>
    <message>
        <source>How often it is better is not said: inputs without a spread hold %1 % of the influence on the difference. State their spreads.</source>
        <translation>優位となる割合は示しません。不確実性のない入力が、差への影響の %1 % を占めています。それらの不確実性を入力してください。</translation>
    </message>
    <message>
        <source>How often it is better is not said: the scenarios deliver different amounts, or leave out different parts.</source>
        <translation>優位となる割合は示しません。シナリオによって提供量または除外項目が異なります。</translation>
    </message>
    <message>
        <source>mean %1 % above the value: the distribution is skewed</source>
        <translation>平均は点推定値より %1 % 高く、分布は歪んでいます</translation>
    </message>
    <message>
        <source>mean %1 % below the value: the distribution is skewed</source>
        <translation>平均は点推定値より %1 % 低く、分布は歪んでいます</translation>
    </message>
    <message>
        <source>P5–P95</source>
        <translation>P5–P95</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Drawing %1 %</source>
        <translation>抽出中 %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop drawing: what was drawn so far stays</source>
        <translation>抽出を停止します。それまでに抽出した分は残ります</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>抽出できませんでした：%1</translation>
    </message>
    <message>
        <source>Not enough memory for %1 draws</source>
        <translation>メモリーが足りず、%1 回の抽出ができません</translation>
    </message>
    <message>
        <source>better in draws</source>
        <translation>優位となる抽出の割合</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Values are point values; whiskers and ranges are P5–P95 of %2 draws (seed %3), drawn together in all scenarios.</source>
        <translation>%1 を基準とした比較です。差は「シナリオ − 基準シナリオ」で、どのシナリオでも除外していない部分について求めており、小さいほど良好です。数値は点推定値、ひげと範囲は抽出 %2 回（シード %3）の P5–P95 で、すべてのシナリオで同じ抽出を使っています。</translation>
    </message>
    <message>
        <source>–: how often it is better is not said where inputs without a spread hold more than 20 % of the influence on the difference, or the scenarios are not comparable.</source>
        <translation>–：不確実性のない入力が差への影響の 20 % を超える場合、またはシナリオを比較できない場合は、優位となる割合を示しません。</translation>
    </message>
    <message>
        <source>Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Point values: no input has a spread.</source>
        <translation>%1 を基準とした比較です。差は「シナリオ − 基準シナリオ」で、どのシナリオでも除外していない部分について求めており、小さいほど良好です。点推定値です（不確実性が入力されていません）。</translation>
    </message>
    <message>
        <source>Name a command: assess, explain, validate, sample, compare, report, export or library.</source>
        <translation>コマンドを指定してください：assess、explain、validate、sample、compare、report、export、library。</translation>
    </message>
    <message>
        <source>There is no command “%1”. The commands are assess, explain, validate, sample, compare, report, export and library.</source>
        <translation>「%1」というコマンドはありません。コマンドは assess、explain、validate、sample、compare、report、export、library です。</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 the study has errors, 2 usage, 3 a file cannot be read or written, 130 stopped by Ctrl-C.</source>
        <translation>終了コード：0 正常、1 スタディにエラーあり、2 使い方の誤り、3 ファイルを読み書きできない、130 Ctrl-C による中止。</translation>
    </message>
    <message>
        <source>Draw the inputs that have a spread and print what it does to every total: mean and quantiles</source>
        <translation>不確かさ分布のある入力を抽出し、すべての合計について平均と分位点を表示</translation>
    </message>
    <message>
        <source>Compare scenarios with a reference: totals and differences with their spread, and how often one is lower</source>
        <translation>シナリオを基準と比較：合計と差の不確実性、および下回る確率を表示</translation>
    </message>
    <message>
        <source>Number of draws, 100 to 1000000 (otherwise as the study says)</source>
        <translation>抽出回数、100～1000000（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Number the draws start from (otherwise as the study says)</source>
        <translation>乱数のシード（省略時はスタディの設定）</translation>
    </message>
    <message>
        <source>Threads to draw on (otherwise one for each core); the numbers are the same with any</source>
        <translation>抽出に使うスレッド数（省略時はコアごとに 1 つ）。いくつでも数値は同じです</translation>
    </message>
    <message>
        <source>In words: every accounting and basis, not the study’s alone; JSON and CSV always have all</source>
        <translation>文章の出力で、スタディの設定だけでなくすべての計上方法と算定基準を表示（JSON と CSV には常にすべてを出力）</translation>
    </message>
    <message>
        <source>Print a table as CSV</source>
        <translation>表を CSV で出力</translation>
    </message>
    <message>
        <source>Totals per functional unit as well</source>
        <translation>機能単位当たりの合計も表示</translation>
    </message>
    <message>
        <source>With --json: a histogram of 2 to 1000 bins and the cumulative curve of each total</source>
        <translation>--json とともに：各合計のヒストグラム（階級の数 2～1000）と累積曲線</translation>
    </message>
    <message>
        <source>Only draws A to B − 1, counted from 0</source>
        <translation>0 から数えて A～B − 1 番目の抽出だけ</translation>
    </message>
    <message>
        <source>Write the draws themselves into a file, for --merge</source>
        <translation>抽出した値そのものをファイルに書き出す（--merge 用）</translation>
    </message>
    <message>
        <source>Read draws from files of --raw instead of drawing: of one study and seed, in any order, without gap from draw 0 on; behind the study file</source>
        <translation>抽出する代わりに --raw のファイルから読み込む（同じスタディとシードのもの、順不同、0 番目から途切れなく。スタディファイルの後ろに指定）</translation>
    </message>
    <message>
        <source>%1 of %2 draws</source>
        <translation>%2 回中 %1 回を抽出</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed or written.</source>
        <translation>中止しました。何も表示せず、書き出していません。</translation>
    </message>
    <message>
        <source>%1 draws take about %2 MB of memory.</source>
        <translation>%1 回の抽出には約 %2 MB のメモリを使用します。</translation>
    </message>
    <message>
        <source>The memory does not suffice for %1 draws. Ask for fewer with --draws, or for fewer scenarios with --scenario.</source>
        <translation>%1 回の抽出にはメモリが足りません。--draws で回数を減らすか、--scenario でシナリオを減らしてください。</translation>
    </message>
    <message>
        <source>“%2” does not suit %1. Write a whole number from %3 to %4, digits alone.</source>
        <translation>%1 に「%2」は指定できません。%3 から %4 までの整数を数字だけで指定してください。</translation>
    </message>
    <message>
        <source>%1 has no value. Write a whole number from %3 to %4, digits alone.</source>
        <translation>%1 の値がありません。%3 から %4 までの整数を数字だけで指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no range of draws. Write A:B with whole numbers, 0 ≤ A &lt; B ≤ %2, such as 0:5000; draw B is not part of it.</source>
        <translation>「%1」は抽出の範囲ではありません。0 ≤ A &lt; B ≤ %2 の整数で、0:5000 のように A:B と指定してください（B 番目は含みません）。</translation>
    </message>
    <message>
        <source>A comparison needs two scenarios or more. Name another with --scenario, or add one to the study.</source>
        <translation>比較には 2 つ以上のシナリオが必要です。--scenario でもう 1 つ指定するか、スタディに追加してください。</translation>
    </message>
    <message>
        <source>The study as a whole is the functional unit, so there is nothing to state results per. Leave --per-unit out, or choose a unit, such as --set scope.functionalUnit=request.</source>
        <translation>スタディ全体が機能単位のため、機能単位当たりの結果はありません。--per-unit を外すか、--set scope.functionalUnit=request のように機能単位を選んでください。</translation>
    </message>
    <message>
        <source>%1 draws, seed %2 · inputs drawn: %3</source>
        <translation>抽出 %1 回、シード %2 · 抽出した入力：%3</translation>
    </message>
    <message>
        <source>%1 draws (%4 to %5), seed %2 · inputs drawn: %3</source>
        <translation>抽出 %1 回（%4～%5 番目）、シード %2 · 抽出した入力：%3</translation>
    </message>
    <message>
        <source>No input has a spread that is drawn: every result is its value alone.</source>
        <translation>抽出する不確かさ分布のある入力がないため、結果はすべて値だけです。</translation>
    </message>
    <message>
        <source>Δ median</source>
        <translation>Δ 中央値</translation>
    </message>
    <message>
        <source>P(lower)</source>
        <translation>下回る確率</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Something is left out of this total; meguri-cli assess names it.</source>
        <translation>この合計には除外項目があります。meguri-cli assess で確認できます。</translation>
    </message>
    <message>
        <source>Something is left out of this total. Differences are taken over what no scenario leaves out, or all leave out alike.</source>
        <translation>この合計には除外項目があります。差は、どのシナリオでも除外されていないもの、またはすべてで同様に除外されているものについて求めます。</translation>
    </message>
    <message>
        <source>Mean and value part by more than 5 %: the distribution is skewed. The value is what the inputs give as stated.</source>
        <translation>平均と値の差が 5 % を超えており、確率分布が歪んでいます。値は、入力されたままの値による結果です。</translation>
    </message>
    <message>
        <source>Given the stated uncertainties, drawn together (± standard error of sampling, in percentage points):</source>
        <translation>入力された不確実性のもとで、同時に抽出した結果（± はサンプリングの標準誤差、パーセントポイント）：</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3 in %4 % of draws (± %5).</source>
        <translation>%1：抽出の %4 %（± %5）で %2 が %3 を下回ります。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 are the same in every draw.</source>
        <translation>%1：すべての抽出で %2 と %3 は同じです。</translation>
    </message>
    <message>
        <source>In brackets or without a number, and not put into words:</source>
        <translation>括弧内または数値なしとし、文章では述べないもの：</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1（%3 に対する %2）</translation>
    </message>
    <message>
        <source>more than 5 % of a total had to be left out of the comparison</source>
        <translation>合計の 5 % を超える部分を比較から除外しました</translation>
    </message>
    <message>
        <source>nothing is left that both count</source>
        <translation>両方で算定しているものがありません</translation>
    </message>
    <message>
        <source>the scenarios deliver different functional units</source>
        <translation>シナリオ間で提供する機能単位が異なります</translation>
    </message>
    <message>
        <source>a manufacture figure of one scenario holds what another leaves out</source>
        <translation>一方のシナリオの製造の値に、他方で除外されているものが含まれます</translation>
    </message>
    <message>
        <source>inputs without a spread hold %1 % of the influence on the difference</source>
        <translation>差への影響の %1 % を、不確かさ分布のない入力が占めます</translation>
    </message>
    <message>
        <source>; </source>
        <translation>。また、</translation>
    </message>
    <message>
        <source>Left out of totals, and out of differences where not all scenarios leave it out:</source>
        <translation>合計から除外したもの（一部のシナリオだけで除外されている場合は差からも除外）：</translation>
    </message>
    <message>
        <source>This is no file of draws.</source>
        <translation>抽出値のファイルではありません。</translation>
    </message>
    <message>
        <source>The file of draws does not fit.</source>
        <translation>抽出値のファイルが適合しません。</translation>
    </message>
    <message>
        <source>Its “format” is not “meguri-draws”. Name files that meguri-cli sample --raw wrote.</source>
        <translation>「format」が「meguri-draws」ではありません。meguri-cli sample --raw で書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>Its version is “%1”, and this Meguri reads 1. Merge with the version that wrote it.</source>
        <translation>版が「%1」ですが、この Meguri が読み込めるのは 1 です。書き出した版の Meguri で統合してください。</translation>
    </message>
    <message>
        <source>“%1” is no seed: it is a whole number from 0 to %2. Write the file anew with sample --raw.</source>
        <translation>「%1」はシードではありません（0 から %2 までの整数）。sample --raw でファイルを書き出し直してください。</translation>
    </message>
    <message>
        <source>From %1 to %2 is no range of draws: 0 ≤ from &lt; to ≤ %3. Write the file anew with sample --raw.</source>
        <translation>%1 から %2 までは抽出の範囲ではありません（0 ≤ from &lt; to ≤ %3）。sample --raw でファイルを書き出し直してください。</translation>
    </message>
    <message>
        <source>It was drawn from another study or another state of this one: %1 instead of %2. Name the study and the --set it was drawn with, or draw it anew.</source>
        <translation>別のスタディ、またはこのスタディの別の状態から抽出されています（%2 ではなく %1）。抽出時のスタディと --set を指定するか、抽出し直してください。</translation>
    </message>
    <message>
        <source>Its seed is %1, and %2 in %3. Draw one of the two anew with the other’s --seed.</source>
        <translation>シードが %1 ですが、%3 では %2 です。どちらかを、もう一方の --seed で抽出し直してください。</translation>
    </message>
    <message>
        <source>It begins at draw %1, and the next one needed is %2. Name files that follow on each other from draw 0, each once.</source>
        <translation>%1 番目から始まりますが、次に必要なのは %2 番目です。0 番目から途切れなく続くファイルを、1 回ずつ指定してください。</translation>
    </message>
    <message>
        <source>It has %1 totals, and here there are %2. Use the --scenario and --per-unit it was drawn with.</source>
        <translation>合計が %1 個ありますが、ここでは %2 個です。抽出時と同じ --scenario と --per-unit を指定してください。</translation>
    </message>
    <message>
        <source>There stands %1 instead of %2. Use the --scenario and --per-unit it was drawn with, in the same order.</source>
        <translation>%2 ではなく %1 が記されています。抽出時と同じ --scenario と --per-unit を、同じ順で指定してください。</translation>
    </message>
    <message>
        <source>There are %1 values for %2 draws. Write the file anew with sample --raw.</source>
        <translation>抽出 %2 回に対して値が %1 個あります。sample --raw でファイルを書き出し直してください。</translation>
    </message>
    <message>
        <source>There stands %1, and this Meguri draws %2. The file was changed, or another version wrote it: write it anew with sample --raw.</source>
        <translation>%1 が記されていますが、この Meguri では %2 が抽出されます。ファイルが変更されたか、別の版で書き出されています。sample --raw で書き出し直してください。</translation>
    </message>
    <message>
        <source>%1 draws would make a file too large to be read again. Write several with --range, of at most %2 draws each.</source>
        <translation>%1 回の抽出では、ファイルが大きすぎて読み込めなくなります。--range で、それぞれ最大 %2 回の複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確実性</translation>
    </message>
    <message>
        <source>&amp;Uncertainty</source>
        <translation>不確実性(&amp;U)</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <translation>抽出 %1 回</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>90 % of draws: %1</source>
        <translation>90 % 区間：%1</translation>
    </message>
    <message>
        <source>%1 is below %2 in %3 of draws</source>
        <translation>%1 は抽出の %3 で %2 を下回る</translation>
    </message>
    <message>
        <source>%1 minus %2: 90 % of draws within %3</source>
        <translation>%1 − %2 の 90 % 区間：%3</translation>
    </message>
    <message>
        <source>%1 minus %2, drawn together</source>
        <translation>%1 − %2（共通の入力は同じ乱数）</translation>
    </message>
    <message>
        <source>In %3 of draws %1 is below %2, given the stated uncertainties.</source>
        <translation>入力された不確実性のもとで、抽出の %3 で %1 が %2 を下回ります。</translation>
    </message>
    <message>
        <source>Standard error of sampling: %1 percentage points.</source>
        <translation>サンプリングの標準誤差は %1 ポイントです。</translation>
    </message>
    <message>
        <source>How often one is below the other is not put into words: inputs without a spread hold %1 % of the influence on the difference, more than %2 %.</source>
        <translation>どちらが下回るかの割合は示しません。差への影響の %1 % を、不確かさ分布のない入力が占めています（上限 %2 %）。</translation>
    </message>
    <message>
        <source>%1 of draws below 0</source>
        <translation>抽出の %1 が 0 未満</translation>
    </message>
    <message>
        <source>Above: P5 to P95, stroke at the median, circle at the point value</source>
        <translation>上段：P5～P95、縦線は中央値、円は点推定値</translation>
    </message>
    <message>
        <source>%1: value %2; P5 to P95 %3; median %4</source>
        <translation>%1：点推定値 %2、P5～P95 %3、中央値 %4</translation>
    </message>
    <message>
        <source>% of draws per %1</source>
        <translation>抽出の割合（%/%1）</translation>
    </message>
    <message>
        <source>% of draws per 1</source>
        <translation>抽出の割合（%）</translation>
    </message>
    <message>
        <source>% of draws at or below</source>
        <translation>累積割合（%）</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累積分布</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>View</source>
        <translation>計上方法</translation>
    </message>
    <message>
        <source>%1 (as the study)</source>
        <translation>%1（スタディの設定）</translation>
    </message>
    <message>
        <source>Difference of</source>
        <translation>差の対象</translation>
    </message>
    <message>
        <source>of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計量</translation>
    </message>
    <message>
        <source>Point value</source>
        <translation>点推定値</translation>
    </message>
    <message>
        <source>* Mean and point value part by more than 5 % of the value: the distribution is skewed. The point value is what the inputs give as stated; the mean is that of the draws.</source>
        <translation>* 平均と点推定値の差が点推定値の 5 % を超えています。分布に偏りがあるためです。点推定値は入力値どおりの計算結果、平均は抽出値の平均です。</translation>
    </message>
    <message>
        <source>Mean and point value part by more than 5 % of the value: the distribution is skewed.</source>
        <translation>平均と点推定値の差が点推定値の 5 % を超えています。分布に偏りがあるためです。</translation>
    </message>
    <message>
        <source>Which inputs the spread comes from</source>
        <translation>不確実性の要因となる入力</translation>
    </message>
    <message>
        <source>Share of each drawn input in the variance: ρ² / Σρ² of rank correlations over %1 draws, an approximation to rank by. ρ &gt; 0: the result rises with the input.</source>
        <translation>分散への寄与：抽出 %1 回の順位相関による ρ² / Σρ²（順位づけのための近似値）。ρ &gt; 0 は、入力が大きいほど結果も大きいことを示します。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>寄与率</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Inputs it hangs on: %1 drawn, %2 held fixed, %3 without a spread. What is not drawn holds %4 % of the influence.</source>
        <translation>関係する入力：乱数で変動 %1 件、固定 %2 件、不確かさ分布なし %3 件。変動しない入力が影響の %4 % を占めます。</translation>
    </message>
    <message>
        <source>No drawn input changes this result.</source>
        <translation>この結果を変動させる入力はありません。</translation>
    </message>
    <message>
        <source>Edit spread…</source>
        <translation>不確かさ分布を編集…</translation>
    </message>
    <message>
        <source>Opens the spread of the selected input, and its field in the inspector.</source>
        <translation>選択した入力の分布を開き、その項目をインスペクターに表示します。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽出回数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>%1 of %2 drawn</source>
        <translation>%2 回中 %1 回を抽出済み</translation>
    </message>
    <message>
        <source>Drawing failed: %1</source>
        <translation>抽出に失敗しました：%1</translation>
    </message>
    <message>
        <source>drawing…</source>
        <translation>抽出中…</translation>
    </message>
    <message>
        <source>No input has a spread</source>
        <translation>不確かさ分布のある入力がありません</translation>
    </message>
    <message>
        <source>No input of this study has a spread that is drawn, so every result is its value alone and there is no band to show. Select an element in the study at the left, open the ± of a field in the inspector and state how far its value may be off; or use a library entry whose figures have spreads.</source>
        <translation>このスタディには、変動させる不確かさ分布のある入力がありません。そのため結果は点推定値だけで、示すべき幅がありません。左のスタディで要素を選び、インスペクターの項目の ± を開いて、値がどの程度ずれうるかを入力してください。不確かさ分布をもつライブラリエントリを使うこともできます。</translation>
    </message>
    <message>
        <source>nothing is sampled of this total</source>
        <translation>この指標の抽出結果はありません</translation>
    </message>
    <message>
        <source>Change spread of %1 of %2</source>
        <translation>「%2」の%1の不確かさを変更</translation>
    </message>
    <message>
        <source>“%1” are no pedigree scores. State five whole numbers from 1 to 5: reliability, completeness, temporal, geographical and technological correlation.</source>
        <translation>「%1」はペディグリー評点ではありません。信頼性、完全性、時間的・地理的・技術的相関の順に、1～5 の整数を 5 つ記してください。</translation>
    </message>
    <message>
        <source>The basic uncertainty is a factor of 1 or more, and %1 is less. Correct it, or remove the scores.</source>
        <translation>基本不確かさは 1 以上の係数ですが、%1 は 1 未満です。修正するか、評点を外してください。</translation>
    </message>
    <message>
        <source>Pedigree scores belong to a lognormal with a geometric standard deviation. State “gsd” beside them, or remove the scores.</source>
        <translation>ペディグリー評点は、幾何標準偏差による対数正規分布に添えるものです。「gsd」を併せて記すか、評点を外してください。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be “%2”. Write a whole number from %3 to %4.</source>
        <translation>項目「%1」を「%2」にすることはできません。%3 から %4 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>How many times values are drawn from the spreads of the inputs. More draws make the distribution of a result smoother and take longer. Left empty, 10,000.</source>
        <translation>入力の不確かさ分布から値を抽出する回数です。多いほど結果の分布は滑らかになり、計算に時間がかかります。空欄では 10,000 です。</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>乱数のシード</translation>
    </message>
    <message>
        <source>Number the draws start from: with the same seed the same study draws the same values. Another seed shows how much of a result is chance. Left empty, 1.</source>
        <translation>抽出の出発点となる数です。同じシードなら、同じスタディから同じ値が抽出されます。別のシードにすると、結果のどれだけが偶然によるかが分かります。空欄では 1 です。</translation>
    </message>
    <message>
        <source>Model was measured</source>
        <translation>測定されたモデル</translation>
    </message>
    <message>
        <source>Whether the model is among those the regression was made from. For any other model the residual is wider, and bands with it.</source>
        <translation>回帰の元になったモデルに含まれるかどうかです。含まれないモデルでは残差が大きくなり、不確実性の幅も広がります。</translation>
    </message>
    <message>
        <source>Residual of the regression for other models</source>
        <translation>回帰の残差（ほかのモデル）</translation>
    </message>
    <message>
        <source>%1 is out of range. State a whole number from %2 to %3.</source>
        <translation>%1 は範囲外です。%2 から %3 までの整数を入力してください。</translation>
    </message>
    <message>
        <source>The geometric standard deviation around %1 must be greater than 1, and 100 at most. State another one or other limits, or remove the spread.</source>
        <translation>%1 の幾何標準偏差は 1 より大きく 100 以下でなければなりません。幾何標準偏差または P5・P95 を変更するか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>A lognormal spread here lies on the part above %2, so that the value and the limits must be above %2, and the value is %1. Choose another kind of spread, or none.</source>
        <translation>ここの対数正規分布は %2 を超える部分のばらつきなので、値も P5・P95 も %2 より大きくなければなりませんが、値は %1 です。別の分布を選ぶか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>The spread around %1 holds what is no finite number. Correct its limits, deviation or options, or remove the spread.</source>
        <translation>%1 の不確かさ分布に、有限でない数値が含まれています。上下限、標準偏差、選択肢を修正するか、不確かさ分布を外してください。</translation>
    </message>
    <message>
        <source>%1 % of the spread lies outside what the field allows (%2 to %3 %4): that part is cut off and the rest scaled up. Choose a narrower spread, or one with bounds, if that is not meant.</source>
        <translation>確率分布の %1 % が、この項目で許される範囲（%2～%3 %4）の外にあります。その部分は切り捨てられ、残りが拡大されます。意図と異なる場合は、より狭い分布、または上下限のある分布を選んでください。</translation>
    </message>
    <message>
        <source>The study’s copy of the regression knows the residual of the models it was made from alone, so bands for any other model come out too narrow. Take the entry from the library again, or state that the model was measured.</source>
        <translation>この調査が保持する回帰の写しには、回帰の元になったモデルの残差しかありません。ほかのモデルでは不確実性の幅が狭く出すぎます。ライブラリから項目を取り込み直すか、測定されたモデルであると入力してください。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>State how far the value may be off</source>
        <translation>値の不確かさを入力</translation>
    </message>
    <message>
        <source>State a value first, then how far it may be off.</source>
        <translation>先に値を入力してください。そのあとで不確かさを入力できます。</translation>
    </message>
    <message>
        <source>%1 (held fixed)</source>
        <translation>%1（固定）</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>確率分布</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Geometric standard deviation</source>
        <translation>幾何標準偏差</translation>
    </message>
    <message>
        <source>Hold fixed</source>
        <translation>固定する</translation>
    </message>
    <message>
        <source>The spread is kept and shown, but the input is not drawn: the results then show what the other inputs do.</source>
        <translation>不確かさは残して表示しますが、この入力からは抽出しません。ほかの入力による影響だけが結果に表れます。</translation>
    </message>
    <message>
        <source>Exact: a decision, of which nothing is uncertain</source>
        <translation>確定（不確かさのない決定事項）</translation>
    </message>
    <message>
        <source>States that the value is certain. Without that, an input without a spread counts as one of which nobody said how sure it is.</source>
        <translation>値が確定していることを示します。これがなく分布もない入力は、確かさについて何も述べていないものとして扱います。</translation>
    </message>
    <message>
        <source>stated to be exact</source>
        <translation>確定と記述</translation>
    </message>
    <message>
        <source>Independent draws each year</source>
        <translation>年ごとに独立に抽出</translation>
    </message>
    <message>
        <source>Each year is drawn by itself. Otherwise one draw moves all years together.</source>
        <translation>各年の値を別々に抽出します。オフのときは、1 回の抽出ですべての年が一緒に動きます。</translation>
    </message>
    <message>
        <source>Of a table over years only a ratio has a meaning in every year: a lognormal by its geometric standard deviation, or pedigree scores.</source>
        <translation>年次の値では、どの年にも意味をもつのは比だけです。幾何標準偏差による対数正規分布か、ペディグリー評点を使ってください。</translation>
    </message>
    <message>
        <source>The library holds no pedigree factors.</source>
        <translation>ライブラリにペディグリー係数がありません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>Options of the choice</source>
        <translation>選択肢の一覧</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Relative weight</source>
        <translation>相対的な重み</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>選択肢を削除</translation>
    </message>
    <message>
        <source>Select an option first.</source>
        <translation>先に選択肢を選んでください。</translation>
    </message>
    <message>
        <source>One option is the value of the input, %1 (bold). Each is drawn as often as its weight has it.</source>
        <translation>選択肢の 1 つは入力の値 %1（太字）です。それぞれ重みに応じた頻度で抽出されます。</translation>
    </message>
    <message>
        <source>Option %1: “%2” is no number.</source>
        <translation>選択肢 %1：「%2」は数値ではありません。</translation>
    </message>
    <message>
        <source>Option %1 has no value.</source>
        <translation>選択肢 %1 に値がありません。</translation>
    </message>
    <message>
        <source>Option %1: the weight must be a number above 0.</source>
        <translation>選択肢 %1：重みは 0 より大きい数値にしてください。</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Basic uncertainty</source>
        <translation>基本不確かさ</translation>
    </message>
    <message>
        <source>How far figures of this kind are off even where their source is perfect, as a factor of 1 or more: 1.05 of energy and materials.</source>
        <translation>出典が完全でもこの種の数値に残る不確かさを、1 以上の係数で表します。エネルギーと材料では 1.05 です。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Gives a geometric standard deviation of %1.</source>
        <translation>幾何標準偏差は %1 になります。</translation>
    </message>
    <message>
        <source>The library does not hold the factors “%1”. Choose others to score anew.</source>
        <translation>ライブラリに係数「%1」がありません。別の係数を選んで評価し直してください。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Verified data from measurements</source>
        <translation>測定に基づく検証済みデータ</translation>
    </message>
    <message>
        <source>Verified, partly from assumptions; or measured, not verified</source>
        <translation>一部仮定に基づく検証済み、または測定だが未検証</translation>
    </message>
    <message>
        <source>Not verified, partly from qualified estimates</source>
        <translation>未検証で、一部は専門的な推定</translation>
    </message>
    <message>
        <source>Qualified estimate, as by an expert</source>
        <translation>専門家などによる推定</translation>
    </message>
    <message>
        <source>Estimate that is not qualified</source>
        <translation>根拠の乏しい推定</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>All relevant sites, over an adequate period</source>
        <translation>対象市場の全サイト、十分な期間</translation>
    </message>
    <message>
        <source>More than half of the sites, over an adequate period</source>
        <translation>過半数のサイト、十分な期間</translation>
    </message>
    <message>
        <source>Less than half of the sites, or more over shorter periods</source>
        <translation>半数未満のサイト、または過半数だが短期間</translation>
    </message>
    <message>
        <source>One relevant site, or some over shorter periods</source>
        <translation>1 サイトのみ、または一部のサイトで短期間</translation>
    </message>
    <message>
        <source>Few sites over shorter periods, or not known</source>
        <translation>少数のサイトで短期間、または不明</translation>
    </message>
    <message>
        <source>Temporal correlation</source>
        <translation>時間的相関</translation>
    </message>
    <message>
        <source>Less than 3 years apart</source>
        <translation>差が 3 年未満</translation>
    </message>
    <message>
        <source>Less than 6 years apart</source>
        <translation>差が 6 年未満</translation>
    </message>
    <message>
        <source>Less than 10 years apart</source>
        <translation>差が 10 年未満</translation>
    </message>
    <message>
        <source>Less than 15 years apart</source>
        <translation>差が 15 年未満</translation>
    </message>
    <message>
        <source>15 years apart or more, or not known</source>
        <translation>差が 15 年以上、または不明</translation>
    </message>
    <message>
        <source>Geographical correlation</source>
        <translation>地理的相関</translation>
    </message>
    <message>
        <source>From the area of the study</source>
        <translation>対象地域のデータ</translation>
    </message>
    <message>
        <source>Average of a larger area that holds it</source>
        <translation>対象地域を含む広域の平均</translation>
    </message>
    <message>
        <source>Area with similar production</source>
        <translation>生産条件が似た地域</translation>
    </message>
    <message>
        <source>Area with slightly similar production</source>
        <translation>生産条件がやや似た地域</translation>
    </message>
    <message>
        <source>Quite another area, or not known</source>
        <translation>条件が大きく異なる地域、または不明</translation>
    </message>
    <message>
        <source>Technological correlation</source>
        <translation>技術的相関</translation>
    </message>
    <message>
        <source>The same enterprise, process and material</source>
        <translation>同じ企業・プロセス・材料</translation>
    </message>
    <message>
        <source>The same technology of another enterprise</source>
        <translation>別企業の同じ技術</translation>
    </message>
    <message>
        <source>The same process or material by another technology</source>
        <translation>同じプロセス・材料で別の技術</translation>
    </message>
    <message>
        <source>A related process or material</source>
        <translation>関連するプロセス・材料</translation>
    </message>
    <message>
        <source>A related process in a laboratory or of another technology</source>
        <translation>実験室規模または別技術の関連プロセス</translation>
    </message>
    <message>
        <source>Uniform: minimum and maximum</source>
        <translation>一様分布：最小値と最大値</translation>
    </message>
    <message>
        <source>Triangular: minimum and maximum</source>
        <translation>三角分布：最小値と最大値</translation>
    </message>
    <message>
        <source>PERT: minimum and maximum</source>
        <translation>PERT 分布：最小値と最大値</translation>
    </message>
    <message>
        <source>Normal: standard deviation</source>
        <translation>正規分布：標準偏差</translation>
    </message>
    <message>
        <source>Lognormal: geometric standard deviation</source>
        <translation>対数正規分布：幾何標準偏差</translation>
    </message>
    <message>
        <source>Lognormal: P5 and P95</source>
        <translation>対数正規分布：P5 と P95</translation>
    </message>
    <message>
        <source>Choice of options</source>
        <translation>選択肢から 1 つ</translation>
    </message>
    <message>
        <source>Lognormal: pedigree scores</source>
        <translation>対数正規分布：ペディグリー評点</translation>
    </message>
    <message>
        <source>uniform from %1 to %2</source>
        <translation>一様分布（%1～%2）</translation>
    </message>
    <message>
        <source>triangular from %1 to %2</source>
        <translation>三角分布（%1～%2）</translation>
    </message>
    <message>
        <source>PERT from %1 to %2</source>
        <translation>PERT 分布（%1～%2）</translation>
    </message>
    <message>
        <source>normal, standard deviation %1</source>
        <translation>正規分布（標準偏差 %1）</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>対数正規分布</translation>
    </message>
    <message>
        <source>lognormal, geometric standard deviation %1</source>
        <translation>対数正規分布（幾何標準偏差 %1）</translation>
    </message>
    <message>
        <source>lognormal, geometric standard deviation %1 by the pedigree scores %2</source>
        <translation>対数正規分布（ペディグリー評点 %2 による幾何標準偏差 %1）</translation>
    </message>
    <message>
        <source>%1: P5 %2, median %3, P95 %4 in %5</source>
        <translation>%1：P5 %2、中央値 %3、P95 %4（%5 年）</translation>
    </message>
    <message>
        <source>%1: P5 %2, median %3, P95 %4</source>
        <translation>%1：P5 %2、中央値 %3、P95 %4</translation>
    </message>
    <message>
        <source>%1 % cut off at %2</source>
        <translation>%2 で %1 % を切り捨て</translation>
    </message>
    <message>
        <source>Distribution of the value</source>
        <translation>値の確率分布</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>確率密度</translation>
    </message>
    <message>
        <source>Cumulative, 0 to 100 %</source>
        <translation>累積（0～100 %）</translation>
    </message>
    <message>
        <source>P5 %1</source>
        <translation>P5 %1</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>P95 %1</source>
        <translation>P95 %1</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>No spread: in every draw the value is the same.</source>
        <translation>不確かさがありません。どの抽出でも同じ値になります。</translation>
    </message>
    <message>
        <source>What this does to the result</source>
        <translation>結果への影響</translation>
    </message>
    <message>
        <source>From %1 draws of the study as it is, and as it would be.</source>
        <translation>現在のスタディと変更後のスタディを、それぞれ %1 回抽出した結果です。</translation>
    </message>
    <message>
        <source>Greenhouse gases (P5–P95) of %1: %2 now, %3 with this spread.</source>
        <translation>「%1」の温室効果ガス（P5～P95）：現在 %2、この不確かさでは %3。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 in every draw</source>
        <translation>どの抽出でも %1</translation>
    </message>
    <message>
        <source>none (no input has a spread)</source>
        <translation>幅なし（不確かさのある入力がありません）</translation>
    </message>
    <message>
        <source>none (a draw gave no finite number)</source>
        <translation>幅なし（有限でない値になった抽出があります）</translation>
    </message>
    <message>
        <source>“%1” is below “%2” in %3 % of draws now, in %4 % with this spread, given the stated uncertainties.</source>
        <translation>入力された不確実性のもとで、「%1」が「%2」を下回るのは、現在は抽出の %3 %、この不確かさでは %4 % です。</translation>
    </message>
    <message>
        <source>“%1” is below “%2” in %3 % of draws with this spread, given the stated uncertainties; now it cannot be said.</source>
        <translation>入力された不確実性のもとで、この不確かさでは、「%1」は抽出の %3 % で「%2」を下回ります。現在の状態では判断できません。</translation>
    </message>
    <message>
        <source>How often “%1” is below “%2” is not said: inputs without a spread hold %3 % of the influence.</source>
        <translation>「%1」が「%2」を下回る頻度は示しません。不確かさのない入力が影響の %3 % を占めています。</translation>
    </message>
    <message>
        <source>How often “%1” is below “%2” is not said: they do not cover or deliver the same.</source>
        <translation>「%1」が「%2」を下回る頻度は示しません。算定範囲または提供量が異なります。</translation>
    </message>
    <message>
        <source>There is no total of greenhouse gases to tell.</source>
        <translation>示せる温室効果ガスの合計がありません。</translation>
    </message>
    <message>
        <source>The effect could not be calculated: %1</source>
        <translation>影響を計算できませんでした：%1</translation>
    </message>
    <message>
        <source>Sampling of the spreads</source>
        <translation>不確かさのサンプリング</translation>
    </message>
    <message>
        <source>Unit, spread, path, source… (Alt+Down)</source>
        <translation>単位・不確かさ・推移・出典など（Alt+↓）</translation>
    </message>
    <message>
        <source>Spread…</source>
        <translation>不確かさ…</translation>
    </message>
    <message>
        <source>Path over years…</source>
        <translation>年次推移…</translation>
    </message>
    <message>
        <source>Source, confidence and note…</source>
        <translation>出典・確信度・注記…</translation>
    </message>
    <message>
        <source>Take from the library…</source>
        <translation>ライブラリから値を取り込む…</translation>
    </message>
    <message>
        <source>Copy value with spread and source</source>
        <translation>値を不確かさ・出典ごとコピー</translation>
    </message>
    <message>
        <source>Paste value with spread and source</source>
        <translation>値を不確かさ・出典ごと貼り付け</translation>
    </message>
    <message>
        <source>Back to the figure of the library</source>
        <translation>ライブラリの値に戻す</translation>
    </message>
    <message>
        <source>%1 (plain number)</source>
        <translation>%1（単位なしの数）</translation>
    </message>
    <message>
        <source>The unit stated</source>
        <translation>記載されている単位</translation>
    </message>
    <message>
        <source>Converts the value with its spread and path. What it says stays the same.</source>
        <translation>値を不確かさ・年次推移とともに換算します。値の意味は変わりません。</translation>
    </message>
    <message>
        <source>“%1” is not a known unit. Units that fit here: %2.</source>
        <translation>「%1」は未知の単位です。ここで使える単位：%2。</translation>
    </message>
    <message>
        <source>“%1” measures something else. Units that fit here: %2.</source>
        <translation>「%1」は別の量の単位です。ここで使える単位：%2。</translation>
    </message>
    <message>
        <source>The selected elements have different values here.</source>
        <translation>選択した要素の値がそれぞれ異なります。</translation>
    </message>
    <message>
        <source>State a value first.</source>
        <translation>先に値を入力してください。</translation>
    </message>
    <message>
        <source>Select a single element: this belongs to one value.</source>
        <translation>要素を 1 つだけ選択してください。これは 1 つの値に属するものです。</translation>
    </message>
    <message>
        <source>This value is the same in every year.</source>
        <translation>この値は年によって変わりません。</translation>
    </message>
    <message>
        <source>The source is that of the library entry. State a value of your own to give it another source.</source>
        <translation>出典はライブラリエントリのものです。別の出典を付けるには、独自の値を入力してください。</translation>
    </message>
    <message>
        <source>The unit is that of the library entry. State a value of your own to give it another unit.</source>
        <translation>単位はライブラリエントリのものです。別の単位にするには、独自の値を入力してください。</translation>
    </message>
    <message>
        <source>The library holds no figures for this field.</source>
        <translation>この項目に対応する値はライブラリにありません。</translation>
    </message>
    <message>
        <source>No library entry matters for this field with the present choices.</source>
        <translation>現在の選択では、この項目に関わるライブラリエントリはありません。</translation>
    </message>
    <message>
        <source>This entry lacks the figure under the rules of the study. Choose another.</source>
        <translation>このエントリには、スタディのルールに合う値がありません。別のエントリを選んでください。</translation>
    </message>
    <message>
        <source>No whole value has been copied. Copy one with Ctrl+Shift+C first.</source>
        <translation>値がまだコピーされていません。先に Ctrl+Shift+C でコピーしてください。</translation>
    </message>
    <message>
        <source>There is nothing beneath this value to go back to.</source>
        <translation>戻す先の値がありません。</translation>
    </message>
    <message>
        <source>Show %1 of %2 in %3</source>
        <translation>「%2」の%1を %3 で表示</translation>
    </message>
    <message>
        <source>Paste %1 of %2</source>
        <translation>「%2」の%1を貼り付け</translation>
    </message>
    <message>
        <source>Take %1 of %2 from %3</source>
        <translation>「%2」の%1を「%3」から取り込み</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>%1 elements of different kinds</source>
        <translation>種類の異なる %1 個の要素</translation>
    </message>
    <message>
        <source>%1. Select elements of one kind to edit them together.</source>
        <translation>%1。まとめて編集するには、同じ種類の要素だけを選択してください。</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>サイト：%1 件</translation>
    </message>
    <message>
        <source>%1 electricity contracts</source>
        <translation>電力契約：%1 件</translation>
    </message>
    <message>
        <source>%1 fleets</source>
        <translation>サーバー群：%1 件</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>部品：%1 件</translation>
    </message>
    <message>
        <source>%1 training runs</source>
        <translation>学習：%1 件</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>サービス：%1 件</translation>
    </message>
    <message>
        <source>%1 data storages</source>
        <translation>データストレージ：%1 件</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>ネットワーク：%1 件</translation>
    </message>
    <message>
        <source>%1 data collections</source>
        <translation>データ収集：%1 件</translation>
    </message>
    <message>
        <source>%1 groups of user devices</source>
        <translation>利用者端末：%1 件</translation>
    </message>
    <message>
        <source>%1 avoided impacts</source>
        <translation>削減貢献：%1 件</translation>
    </message>
    <message>
        <source>%1 rebound effects</source>
        <translation>リバウンド効果：%1 件</translation>
    </message>
    <message>
        <source>%1 unknown elements</source>
        <translation>不明な要素：%1 件</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>サイト：1 件</translation>
    </message>
    <message>
        <source>1 electricity contract</source>
        <translation>電力契約：1 件</translation>
    </message>
    <message>
        <source>1 fleet</source>
        <translation>サーバー群：1 件</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>部品：1 件</translation>
    </message>
    <message>
        <source>1 training run</source>
        <translation>学習：1 件</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>サービス：1 件</translation>
    </message>
    <message>
        <source>1 data storage</source>
        <translation>データストレージ：1 件</translation>
    </message>
    <message>
        <source>1 network</source>
        <translation>ネットワーク：1 件</translation>
    </message>
    <message>
        <source>1 data collection</source>
        <translation>データ収集：1 件</translation>
    </message>
    <message>
        <source>1 group of user devices</source>
        <translation>利用者端末：1 件</translation>
    </message>
    <message>
        <source>1 avoided impact</source>
        <translation>削減貢献：1 件</translation>
    </message>
    <message>
        <source>1 rebound effect</source>
        <translation>リバウンド効果：1 件</translation>
    </message>
    <message>
        <source>1 unknown element</source>
        <translation>不明な要素：1 件</translation>
    </message>
    <message>
        <source>Change %1 of %2 sites</source>
        <translation>サイト %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 electricity contracts</source>
        <translation>電力契約 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 fleets</source>
        <translation>サーバー群 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 components</source>
        <translation>部品 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 training runs</source>
        <translation>学習 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 services</source>
        <translation>サービス %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 data storages</source>
        <translation>データストレージ %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 networks</source>
        <translation>ネットワーク %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 data collections</source>
        <translation>データ収集 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 groups of user devices</source>
        <translation>利用者端末 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 avoided impacts</source>
        <translation>削減貢献 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Change %1 of %2 rebound effects</source>
        <translation>リバウンド効果 %2 件の%1を変更</translation>
    </message>
    <message>
        <source>Reset %1 of %2 sites</source>
        <translation>サイト %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 electricity contracts</source>
        <translation>電力契約 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 fleets</source>
        <translation>サーバー群 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 components</source>
        <translation>部品 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 training runs</source>
        <translation>学習 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 services</source>
        <translation>サービス %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 data storages</source>
        <translation>データストレージ %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 networks</source>
        <translation>ネットワーク %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 data collections</source>
        <translation>データ収集 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 groups of user devices</source>
        <translation>利用者端末 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 avoided impacts</source>
        <translation>削減貢献 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Reset %1 of %2 rebound effects</source>
        <translation>リバウンド効果 %2 件の%1を元に戻す</translation>
    </message>
    <message>
        <source>Drag a point; or choose one with ← and → and move it with ↑ and ↓, ten times as far with Shift.</source>
        <translation>点をドラッグするか、← → で選んで ↑ ↓ で動かします（Shift で 10 倍）。</translation>
    </message>
    <message>
        <source>Point %1 of %2, %3</source>
        <translation>点 %1／%2、%3</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2 年：%1</translation>
    </message>
    <message>
        <source>End or floor: %1</source>
        <translation>終わりの値・下限：%1</translation>
    </message>
    <message>
        <source>Half way: %1</source>
        <translation>中間点：%1 年</translation>
    </message>
    <message>
        <source>Fill the years</source>
        <translation>各年の値を埋める</translation>
    </message>
    <message>
        <source>Fill the years…</source>
        <translation>各年の値を埋める…</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>空欄を補間</translation>
    </message>
    <message>
        <source>Puts empty years on the straight line between their neighbours. The note of the value will say so.</source>
        <translation>空欄の年を前後の値から直線で補間します。値の注記にその旨を書き込みます。</translation>
    </message>
    <message>
        <source>No empty year lies between two stated ones.</source>
        <translation>値のある 2 つの年に挟まれた空欄がありません。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>By a yearly rate</source>
        <translation>年率で</translation>
    </message>
    <message>
        <source>Between two values, by the same ratio each year</source>
        <translation>2 つの値の間を毎年同じ比率で</translation>
    </message>
    <message>
        <source>Between two values, by the same step each year</source>
        <translation>2 つの値の間を毎年同じ増分で</translation>
    </message>
    <message>
        <source>Between two values, along an S-curve</source>
        <translation>2 つの値の間を S 字曲線で</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>%1 年の値</translation>
    </message>
    <message>
        <source>Rate, % per year</source>
        <translation>年率（%/年）</translation>
    </message>
    <message>
        <source>Every year of the horizon gets a value. The note of the value will say how they were made.</source>
        <translation>評価期間のすべての年に値が入ります。値の求め方は注記に書き込まれます。</translation>
    </message>
    <message>
        <source>A rate below −100 % per year leads below zero. State −100 or more.</source>
        <translation>−100 %/年を下回る年率では値が負になります。−100 以上を入力してください。</translation>
    </message>
    <message>
        <source>A ratio needs values above 0 at both ends. State them, or fill by the same step.</source>
        <translation>比率で埋めるには両端の値が 0 より大きい必要があります。値を入力するか、同じ増分で埋めてください。</translation>
    </message>
    <message>
        <source>The year half way lies outside the horizon. State a year from %1 to %2.</source>
        <translation>中間点の年が評価期間の外です。%1～%2 年を入力してください。</translation>
    </message>
    <message>
        <source>The value of %1 is too large to be a number. State a smaller rate.</source>
        <translation>%1 年の値が大きすぎます。より小さい年率を入力してください。</translation>
    </message>
    <message>
        <source>%1 filled in: from %2 by %3 % per year.</source>
        <translation>%1 は %2 から年率 %3 % で補完。</translation>
    </message>
    <message>
        <source>%1 filled in: from %2 to %3 by the same ratio each year.</source>
        <translation>%1 は %2 から %3 まで毎年同じ比率で補完。</translation>
    </message>
    <message>
        <source>%1 filled in: from %2 to %3 by the same step each year.</source>
        <translation>%1 は %2 から %3 まで毎年同じ増分で補完。</translation>
    </message>
    <message>
        <source>%1 filled in: from %2 to %3 along an S-curve, half way in %4.</source>
        <translation>%1 は %2 から %3 まで S 字曲線（中間点 %4 年）で補完。</translation>
    </message>
    <message>
        <source>Interpolated linearly: %1.</source>
        <translation>線形補間：%1 年。</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it as in “https://example.org/report.pdf”, or leave it empty.</source>
        <translation>「%1」はアドレスではありません。「https://example.org/report.pdf」のように入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>the same value, told otherwise</source>
        <translation>値は同じ、記載が異なる</translation>
    </message>
    <message>
        <source>Varies</source>
        <translation>元のシナリオ</translation>
    </message>
    <message>
        <source>no other scenario</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Version and description</source>
        <translation>版と説明</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>without version</source>
        <translation>版の記載なし</translation>
    </message>
    <message>
        <source>The scenario “%2” has nothing that corresponds to “%1”. Choose another scenario, or take the whole element first.</source>
        <translation>シナリオ「%2」には「%1」に対応するものがありません。別のシナリオを選ぶか、先に要素全体を取り込んでください。</translation>
    </message>
    <message>
        <source>&amp;Library updates…</source>
        <translation>ライブラリの更新(&amp;L)…</translation>
    </message>
    <message>
        <source>No guest is open</source>
        <translation>ゲストが開かれていません</translation>
    </message>
    <message>
        <source>Check what to take first</source>
        <translation>先に取り込むものにチェックを入れてください</translation>
    </message>
    <message>
        <source>The library that is installed says the same as the copies in the study</source>
        <translation>インストールされているライブラリの記載は、スタディが持つ写しと同じです</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Open a colleague’s study as guest</source>
        <translation>同僚のスタディをゲストとして開く</translation>
    </message>
    <message>
        <source>A guest is a colleague’s study beside yours: read, compared, never changed. Open one with File › Open as guest, or drop its file here.</source>
        <translation>ゲストは、自分のスタディの横に開く同僚のスタディです。読み取りと比較だけで、変更されることはありません。［ファイル］›［ゲストとして開く］で開くか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>How should %1 be opened?</source>
        <translation>%1 をどのように開きますか？</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>別のウィンドウで</translation>
    </message>
    <message>
        <source>As guest beside this study</source>
        <translation>このスタディの横にゲストとして</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>相違（%1）</translation>
    </message>
    <message>
        <source>Factors that differ (%1)</source>
        <translation>異なる係数（%1）</translation>
    </message>
    <message>
        <source>Differences from the guest</source>
        <translation>ゲストとの相違</translation>
    </message>
    <message>
        <source>Factors that differ between the two libraries</source>
        <translation>2 つのライブラリで異なる係数</translation>
    </message>
    <message>
        <source>Format %1 · library: %2</source>
        <translation>形式 %1 · ライブラリ：%2</translation>
    </message>
    <message>
        <source>Format %1 · carries no library entries</source>
        <translation>形式 %1 · ライブラリエントリなし</translation>
    </message>
    <message>
        <source>Scenarios of the guest</source>
        <translation>ゲストのシナリオ</translation>
    </message>
    <message>
        <source>Totals under the guest’s own goal and scope.</source>
        <translation>ゲスト自身の目的と調査範囲による合計です。</translation>
    </message>
    <message>
        <source>Scenarios of %1 stand beside yours, calculated under your goal and scope.</source>
        <translation>%1 のシナリオを、自分の目的と調査範囲で計算して並べています。</translation>
    </message>
    <message>
        <source>%1 says otherwise: %2.</source>
        <translation>%1 の記載が異なる点：%2。</translation>
    </message>
    <message>
        <source>%1 %3 (yours: %2)</source>
        <translation>%1 %3（自分：%2）</translation>
    </message>
    <message>
        <source>%1 cannot stand beside yours: under your goal and scope it has %2 problems. The first: %3</source>
        <translation>%1 は並べて比較できません。自分の目的と調査範囲では %2 件の問題があります。最初の問題：%3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Filter by scenario, element, field or value</source>
        <translation>シナリオ、要素、項目、値で絞り込む</translation>
    </message>
    <message>
        <source>Check all shown</source>
        <translation>表示中のすべてにチェック</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>the scenario that corresponds</source>
        <translation>対応するシナリオ</translation>
    </message>
    <message>
        <source>Take theirs (%1)</source>
        <translation>相手の値を取り込む（%1）</translation>
    </message>
    <message>
        <source>Close guest</source>
        <translation>ゲストを閉じる</translation>
    </message>
    <message>
        <source>What you take names the library entry “%1”, of which your study carries other figures:

%2

Which is to serve?</source>
        <translation>取り込むものはライブラリエントリ「%1」を参照していますが、自分のスタディが持つ写しとは数値が異なります。

%2

どちらを使いますか？</translation>
    </message>
    <message>
        <source>%1: mine %2, theirs %3</source>
        <translation>%1：自分 %2、相手 %3</translation>
    </message>
    <message>
        <source>Theirs, beside mine</source>
        <translation>相手のものを並べて</translation>
    </message>
    <message>
        <source>This belongs to %1, a guest: it can be read and taken, not edited.</source>
        <translation>これはゲスト %1 のものです。読み取りと取り込みはできますが、編集はできません。</translation>
    </message>
    <message>
        <source>Library updates</source>
        <translation>ライブラリの更新</translation>
    </message>
    <message>
        <source>The library that is installed says other things than the copies your study carries. Nothing changes until you take it.</source>
        <translation>インストールされているライブラリの記載が、スタディが持つ写しと異なります。取り込むまで何も変わりません。</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>スタディの写し</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Update (%1)</source>
        <translation>更新（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take %1 differences from %2</source>
        <translation>%2 から %1 件の相違を取り込む</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>%2 から「%1」を取り込む</translation>
    </message>
    <message>
        <source>Update library entries (%1)</source>
        <translation>ライブラリエントリを更新（%1 件）</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>入力値(&amp;I)</translation>
    </message>
    <message>
        <source>Change %1 inputs</source>
        <translation>%1 件の入力値を変更</translation>
    </message>
    <message>
        <source>%1 of %2 inputs. ± has a spread; the stroke at the left is the colour of the source; an empty cell of a variant is as in its base.</source>
        <translation>入力値 %2 件中 %1 件。± は不確かさの記述あり、左端の線は根拠の種類の色。派生シナリオの空のセルは元のシナリオと同じです。</translation>
    </message>
    <message>
        <source>Search inputs</source>
        <translation>入力値を検索</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Only inputs that a variant states otherwise than its base</source>
        <translation>派生シナリオで元のシナリオから変更した入力値だけ</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確かさあり</translation>
    </message>
    <message>
        <source>Only inputs with a spread</source>
        <translation>不確かさの記述がある入力値だけ</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Only quantities that cite no document</source>
        <translation>資料を挙げていない数量だけ</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低い確信度</translation>
    </message>
    <message>
        <source>Only quantities of low confidence</source>
        <translation>確信度が低い数量だけ</translation>
    </message>
    <message>
        <source>From library</source>
        <translation>ライブラリから</translation>
    </message>
    <message>
        <source>Only figures of the library, and the entries that give them</source>
        <translation>ライブラリの値と、それを与えるエントリだけ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未入力の必須項目</translation>
    </message>
    <message>
        <source>Only inputs that are required and not stated</source>
        <translation>必須で、まだ入力されていないものだけ</translation>
    </message>
    <message>
        <source>Also not stated</source>
        <translation>未入力も表示</translation>
    </message>
    <message>
        <source>Also inputs that no scenario states and that may be left out</source>
        <translation>どのシナリオにも入力がなく、省略できる項目も表示</translation>
    </message>
    <message>
        <source>By influence</source>
        <translation>感度順</translation>
    </message>
    <message>
        <source>The inputs with the strongest influence first, instead of element by element</source>
        <translation>要素ごとではなく、感度の大きい入力値から並べる</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>By how many per cent the total chosen moves for 1 % of the input; over years and parameters of a curve the sum of amounts</source>
        <translation>入力値が 1 % 動くとき、選んだ合計が何 % 動くか。年ごとの値と曲線の係数については絶対値の和</translation>
    </message>
    <message>
        <source>1 % of the input moves %2 by %1 %</source>
        <translation>入力値が 1 % 動くと、%2が %1 % 動きます</translation>
    </message>
    <message>
        <source>Influence on</source>
        <translation>感度の対象</translation>
    </message>
    <message>
        <source>in</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Goal and scope hold for all scenarios: change them in the first column.</source>
        <translation>目的と調査範囲は全シナリオに共通です。最初の列で変更してください。</translation>
    </message>
    <message>
        <source>Does not matter for “%1” here: a choice of it or of the scope switches the input off. Change that choice first.</source>
        <translation>「%1」では意味を持ちません。この要素または調査範囲の選択により使われない入力値です。使うには、先にその選択を変更してください。</translation>
    </message>
    <message>
        <source>The scenario has no element “%1”. Add it first.</source>
        <translation>このシナリオに要素「%1」はありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Unchanged from “%1”</source>
        <translation>「%1」から変更なし</translation>
    </message>
    <message>
        <source>From the library: %1</source>
        <translation>ライブラリから：%1</translation>
    </message>
    <message>
        <source>Variant of “%1”</source>
        <translation>「%1」の派生シナリオ</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write one of them.</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません。どちらかを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no option. Write one of: %2.</source>
        <translation>「%1」は選択肢にありません。次のいずれかを入力してください：%2。</translation>
    </message>
    <message>
        <source>The scenario has no such element “%1”. Write the name of one it has.</source>
        <translation>このシナリオに、ここで選べる要素「%1」はありません。ある要素の名前を入力してください。</translation>
    </message>
    <message>
        <source>The study carries no such library entry “%1”. Pick it in the form of the element first.</source>
        <translation>スタディに、ここで選べるライブラリエントリ「%1」はありません。先に要素のフォームで選んでください。</translation>
    </message>
    <message>
        <source>Outside the table: there is no cell. Select another first cell, or copy fewer cells.</source>
        <translation>表の外で、セルがありません。最初のセルを選び直すか、コピーするセルを減らしてください。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼り付け…</translation>
    </message>
    <message>
        <source>Fill to the right</source>
        <translation>右へコピー</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Reset to the base</source>
        <translation>元のシナリオの値に戻す</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>項目へ移動</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Paste into inputs</source>
        <translation>入力値への貼り付け</translation>
    </message>
    <message>
        <source>Cells that change: %1. Cells that cannot be taken: %2. Nothing has been changed yet.</source>
        <translation>変更するセル：%1。受け付けられないセル：%2。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>What was copied changes nothing here.</source>
        <translation>コピーした内容で変わる入力値はありません。</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>%1 個のセルを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Select an input: in which totals it counts, who refers to its element, and where the same figure is used.</source>
        <translation>入力値を選ぶと、どの合計に影響するか、要素を参照する項目、同じ値を使う入力値を表示します。</translation>
    </message>
    <message>
        <source>Where used: %1</source>
        <translation>使用箇所：%1</translation>
    </message>
    <message>
        <source>Counts in totals of %1 (per cent for 1 %): %2</source>
        <translation>%1 で影響する合計（入力値 1 % 当たりの %）：%2</translation>
    </message>
    <message>
        <source>Counts in no total of %1 at its present value.</source>
        <translation>現在の値では、%1 のどの合計にも影響しません。</translation>
    </message>
    <message>
        <source>Refers to the element</source>
        <translation>この要素を参照</translation>
    </message>
    <message>
        <source>Reads the same figure</source>
        <translation>同じ値を使用</translation>
    </message>
    <message>
        <source>Names the same entry</source>
        <translation>同じエントリを指定</translation>
    </message>
    <message>
        <source>Select an input in the column of a scenario first.</source>
        <translation>先に、シナリオの列で入力値を選んでください。</translation>
    </message>
    <message>
        <source>The input does not matter in this scenario.</source>
        <translation>この入力値は、このシナリオでは意味を持ちません。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>コピーされたものがありません。</translation>
    </message>
    <message>
        <source>Select several cells first; all get the value of the first.</source>
        <translation>先に複数のセルを選んでください。すべてに最初のセルの値が入ります。</translation>
    </message>
    <message>
        <source>No selected cell is changed from its base.</source>
        <translation>選択したセルに、元のシナリオから変更したものはありません。</translation>
    </message>
    <message>
        <source>Only a stated quantity may have a spread.</source>
        <translation>不確かさを記述できるのは、入力済みの数量だけです。</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>復元した作業</translation>
    </message>
    <message>
        <source>Reload from disk</source>
        <translation>ディスクから再読み込み</translation>
    </message>
    <message>
        <source>There is a folder of that name. Save under another name.</source>
        <translation>同じ名前のフォルダーがあります。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or its drive is not connected. Connect it, or save elsewhere.</source>
        <translation>フォルダー %1 がないか、ドライブが接続されていません。接続するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>You may not write into the folder %1. Save elsewhere, or see to its permissions.</source>
        <translation>フォルダー %1 に書き込む権限がありません。別の場所に保存するか、権限を確認してください。</translation>
    </message>
    <message>
        <source>Its drive takes no changes. Save elsewhere.</source>
        <translation>ドライブが読み取り専用です。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>You may read the file but not change it. Save elsewhere, or see to its permissions.</source>
        <translation>ファイルは読み取り専用です。別の場所に保存するか、権限を確認してください。</translation>
    </message>
    <message>
        <source>The drive is full. Make room on it, or save elsewhere.</source>
        <translation>ドライブに空きがありません。空きを作るか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>“%1” was changed by another program (%2) after it was read here. Overwrite what it holds now?</source>
        <translation>「%1」は、ここで読み込んだ後に別のプログラムで変更されました（%2）。現在のファイルの内容を上書きしますか？</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2, since %3. Overwrite it all the same?</source>
        <translation>「%1」はほかで開かれています（%2、%3 から）。それでも上書きしますか？</translation>
    </message>
    <message>
        <source>The folder %1 already holds: %2. Replace these files?</source>
        <translation>フォルダー %1 には次のファイルがすでにあります：%2。置き換えますか？</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Files written: %1, into %2</source>
        <translation>%1 件のファイルを %2 に書き出しました</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere: %2, since %3. Work here as you like; saving asks before it overwrites.</source>
        <translation>「%1」はほかで開かれています（%2、%3 から）。このまま作業できます。保存時に、上書きの前に確認します。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program (%2).</source>
        <translation>「%1」が別のプログラムで変更されました（%2）。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program (%2), and here are changes that are not saved. Either way undo brings back what was here.</source>
        <translation>「%1」が別のプログラムで変更されましたが（%2）、ここにも保存していない変更があります。再読み込みしても、元に戻す操作でここの内容に戻せます。</translation>
    </message>
    <message>
        <source>“%1” is no longer on the disk. The study here is whole: save it to write the file anew.</source>
        <translation>「%1」がディスクからなくなりました。スタディはここに残っています。保存するとファイルを作り直します。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for recovery: save more often. %1</source>
        <translation>未保存の作業の控えを書き込めません。こまめに保存してください。%1</translation>
    </message>
    <message>
        <source>The file of the recovered work is no longer there: %1. The work is an untitled study now; save it under a name.</source>
        <translation>復元した作業のファイルがなくなっています：%1。作業内容は無題のスタディになりました。名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>The file was changed after the recovered work began: %1. The file stays as it is, and the work is an untitled study now; save it under another name.</source>
        <translation>復元した作業を始めた後に、ファイルが変更されています：%1。ファイルはそのまま残り、作業内容は無題のスタディになりました。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1

There is something to open instead. The file itself stays as it is.</source>
        <translation>%1

代わりに開けるものがあります。ファイルそのものは変更しません。</translation>
    </message>
    <message>
        <source>Unsaved work of %1</source>
        <translation>%1 の未保存の作業</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を保つ</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>違いを見る</translation>
    </message>
    <message>
        <source>Differences from the file</source>
        <translation>ファイルとの違い</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>ウィンドウの内容</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>保存されていない作業が見つかりました</translation>
    </message>
    <message>
        <source>Meguri ended before this work was saved. Restored work is one step: undo shows what the file holds. “Later” offers it again at the next start.</source>
        <translation>この作業が保存される前に Meguri が終了しました。復元した内容は 1 つの操作になり、元に戻すとファイルの内容になります。「後で」を選ぶと、次回の起動時に再び示します。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Discard the unsaved work on “%1” for good?</source>
        <translation>「%1」の未保存の作業を完全に破棄しますか？</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The study was never saved. It is restored as an untitled study.</source>
        <translation>このスタディは一度も保存されていません。無題のスタディとして復元します。</translation>
    </message>
    <message>
        <source>Its file is no longer there: %1. It is restored as an untitled study.</source>
        <translation>ファイルがなくなっています：%1。無題のスタディとして復元します。</translation>
    </message>
    <message>
        <source>Its file cannot be read as a study: %1. It is restored as an untitled study; the file stays as it is.</source>
        <translation>ファイルをスタディとして読み込めません：%1。無題のスタディとして復元します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 was changed after this work began. It is restored as an untitled study; the file stays as it is. Differences: %2.</source>
        <translation>%1 は、この作業を始めた後に変更されています。無題のスタディとして復元します。ファイルはそのまま残ります。違い：%2 件。</translation>
    </message>
    <message>
        <source>%1. Differences from the file: %2.</source>
        <translation>%1。ファイルとの違い：%2 件。</translation>
    </message>
    <message>
        <source>F&amp;ind in the study</source>
        <translation>スタディ内を検索(&amp;I)</translation>
    </message>
    <message>
        <source>Comm&amp;and palette…</source>
        <translation>コマンドパレット(&amp;A)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>次のパネル(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>前のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show the pro&amp;blems</source>
        <translation>問題を表示(&amp;B)</translation>
    </message>
    <message>
        <source>New from a template…</source>
        <translation>テンプレートから新規作成…</translation>
    </message>
    <message>
        <source>&amp;Help for the field</source>
        <translation>項目のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Uncertaint&amp;y</source>
        <translation>不確実性(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>コピー先(&amp;C)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;store removed element</source>
        <translation>削除した要素を復元(&amp;S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 個の要素</translation>
    </message>
    <message>
        <source>Removed in this variant</source>
        <translation>この派生シナリオでは削除されています</translation>
    </message>
    <message>
        <source>Search the study</source>
        <translation>スタディを検索</translation>
    </message>
    <message>
        <source>Nothing has this in its name or kind.</source>
        <translation>名称または種類に該当するものがありません。</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 を %2 へコピー</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>It is named by: %1. What names it has to name something else then; Problems lists it.</source>
        <translation>次の項目から参照されています：%1。削除後は別の要素を指定する必要があり、「問題」に一覧表示されます。</translation>
    </message>
    <message>
        <source>These scenarios change it: %1. Their changes of it go too.</source>
        <translation>次のシナリオで変更されています：%1。それらの変更も失われます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type what you want to do or go to</source>
        <translation>実行する操作または移動先を入力</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当する項目がありません。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · 保存済み</translation>
    </message>
    <message>
        <source>%1 · the study is here</source>
        <translation>%1 · 現在の状態</translation>
    </message>
    <message>
        <source>Every change is listed here. Choose one to go back or forward to it.</source>
        <translation>変更がここに一覧表示されます。選択すると、その時点の状態へ戻る、または進むことができます。</translation>
    </message>
    <message>
        <source>Unit: %1. Any unit of the same dimension may be typed.</source>
        <translation>単位：%1。同じ次元の単位であれば入力できます。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>入力できる範囲：%1。</translation>
    </message>
    <message>
        <source>Needed for the calculation.</source>
        <translation>計算に必要です。</translation>
    </message>
    <message>
        <source>Where it is not stated, the figure “%1” of the library entry under “%2” serves.</source>
        <translation>未入力の場合は、「%2」で選んだライブラリエントリの数値「%1」を使います。</translation>
    </message>
    <message>
        <source>Names an entry of the library: %1.</source>
        <translation>ライブラリエントリを指定します：%1。</translation>
    </message>
    <message>
        <source>Only where “%1” is stated.</source>
        <translation>「%1」を入力した場合のみ使います。</translation>
    </message>
    <message>
        <source>Only where “%1” is: %2.</source>
        <translation>「%1」が次の場合のみ使います：%2。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>The help page on the window lists the keys within fields, charts, lists and tables.</source>
        <translation>入力欄、グラフ、一覧、表の中で使うキーは、ウィンドウのヘルプページにあります。</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>No problems: everything the results need is stated.</source>
        <translation>問題はありません。結果に必要な入力はすべて揃っています。</translation>
    </message>
    <message>
        <source>The study has no elements yet.</source>
        <translation>このスタディにはまだ要素がありません。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Add a site, the place where hardware runs; then a fleet of servers on it, and what they are used for: a training run or a service. A template has all of it with values to change.</source>
        <translation>比較できるものがまだありません。まずハードウェアを稼働させるサイトを追加し、次にサーバー群、そして用途となる学習またはサービスを追加してください。テンプレートには値を変更するだけで使える一式が入っています。</translation>
    </message>
    <message>
        <source>The scenario has no elements yet. Add where hardware runs, what runs there and what it is used for.</source>
        <translation>このシナリオにはまだ要素がありません。ハードウェアの設置場所、そこで稼働するもの、その用途を追加してください。</translation>
    </message>
    <message>
        <source>The scenario this one varies has this element. Restored, it is as it is there.</source>
        <translation>元のシナリオにはこの要素があります。復元すると元のシナリオと同じ内容になります。</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>Add a fleet</source>
        <translation>サーバー群を追加</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>テンプレートから始める…</translation>
    </message>
    <message>
        <source>How a study is built</source>
        <translation>スタディの組み立て方</translation>
    </message>
    <message>
        <source>Restore the element</source>
        <translation>要素を復元</translation>
    </message>
    <message>
        <source>The study has no other scenario: add one first.</source>
        <translation>ほかのシナリオがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Several are selected: select one.</source>
        <translation>複数選択されています。1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>What is selected belongs to several scenarios: select within one.</source>
        <translation>選択した要素が複数のシナリオにまたがっています。1 つのシナリオ内で選択してください。</translation>
    </message>
    <message>
        <source>Its place is that of the scenario this one varies: move it there.</source>
        <translation>順序は元のシナリオで決まります。元のシナリオで移動してください。</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>すでに末尾です。</translation>
    </message>
    <message>
        <source>The variant removed it: restore it first.</source>
        <translation>この派生シナリオで削除されています。先に復元してください。</translation>
    </message>
    <message>
        <source>Select an element that the variant removed.</source>
        <translation>派生シナリオで削除した要素を選択してください。</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Va&amp;riant</source>
        <translation>派生シナリオ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Promote: change places with the base</source>
        <translation>昇格：元のシナリオと入れ替え(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lay changes over another scenario…</source>
        <translation>変更を別のシナリオに重ねる(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Combine with another scenario…</source>
        <translation>別のシナリオと結合(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Flatten: make it a base of its own</source>
        <translation>独立：すべての内容を持たせる(&amp;F)</translation>
    </message>
    <message>
        <source>Variants and their chan&amp;ges</source>
        <translation>派生シナリオと変更(&amp;G)</translation>
    </message>
    <message>
        <source>This scenario is a base: select a variant first.</source>
        <translation>このシナリオは派生シナリオではありません。先に派生シナリオを選んでください。</translation>
    </message>
    <message>
        <source>The scenario this one varies is not there: mend that first.</source>
        <translation>元のシナリオがありません。先に修正してください。</translation>
    </message>
    <message>
        <source>No other scenario has the same elements: add a variant of the same base first.</source>
        <translation>同じ要素を持つ別のシナリオがありません。先に、同じ元から派生シナリオを追加してください。</translation>
    </message>
    <message>
        <source>Combining takes two variants of one base, neither of which varies the other.</source>
        <translation>結合できるのは、同じ元から派生し、互いに派生関係のない 2 つのシナリオです。</translation>
    </message>
    <message>
        <source>Select one or more changes first.</source>
        <translation>先に変更を選んでください。</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>「%1」を昇格</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <translation>「%1」を独立</translation>
    </message>
    <message>
        <source>Lay %1 over %2</source>
        <translation>「%1」を「%2」に重ねる</translation>
    </message>
    <message>
        <source>Combine into %1</source>
        <translation>「%1」に結合</translation>
    </message>
    <message>
        <source>Back to the base: %1</source>
        <translation>元のシナリオに戻す：%1</translation>
    </message>
    <message>
        <source>Back to the base: %1 changes</source>
        <translation>元のシナリオに戻す：変更 %1 件</translation>
    </message>
    <message>
        <source>“%1” is a base. Name a variant.</source>
        <translation>「%1」は派生シナリオではありません。派生シナリオを指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot vary “%2”, which is itself or varies it. Choose another base.</source>
        <translation>「%2」は「%1」自身か、そこから派生したシナリオなので、元にできません。別のシナリオを元にしてください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no base in common. Choose two scenarios of one base.</source>
        <translation>「%1」と「%2」には共通の元がありません。同じ元を持つ 2 つのシナリオを選んでください。</translation>
    </message>
    <message>
        <source>One of “%1” and “%2” varies the other and holds its changes already. Choose two variants beside each other.</source>
        <translation>「%1」と「%2」は一方が他方から派生していて、その変更をすでに含んでいます。互いに派生関係のない派生シナリオを選んでください。</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更：%1 件</translation>
    </message>
    <message>
        <source>Changes of the variant</source>
        <translation>派生シナリオの変更</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Select an element and type another value.</source>
        <translation>まだ変更はありません。要素を選び、別の値を入力してください。</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed or named here: stays</source>
        <translation>ここで変更または参照：残す</translation>
    </message>
    <message>
        <source>Back to the base</source>
        <translation>元のシナリオに戻す</translation>
    </message>
    <message>
        <source>Takes the selected changes back: a value follows the base again, what was removed returns, what was added goes (Delete).</source>
        <translation>選んだ変更を取り消します。値は再び元のシナリオに従い、削除した要素は戻り、追加した要素はなくなります（Delete）。</translation>
    </message>
    <message>
        <source>Varied by</source>
        <translation>ここから派生</translation>
    </message>
    <message>
        <source>Lay changes over another scenario</source>
        <translation>変更を別のシナリオに重ねる</translation>
    </message>
    <message>
        <source>The changes of “%1” stay; what it does not change then follows:</source>
        <translation>「%1」の変更はそのままで、変更していない内容は次のシナリオに従うようになります。</translation>
    </message>
    <message>
        <source>Other bases</source>
        <translation>元にできるシナリオ</translation>
    </message>
    <message>
        <source>Falls away, because its element is not there: %1</source>
        <translation>要素がないため失われる変更：%1 件</translation>
    </message>
    <message>
        <source>Nothing falls away: every change finds its element there.</source>
        <translation>失われる変更はありません。すべての変更の要素がそこにあります。</translation>
    </message>
    <message>
        <source>What falls away</source>
        <translation>失われる変更</translation>
    </message>
    <message>
        <source>Lay over</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>Combine two scenarios</source>
        <translation>2 つのシナリオの結合</translation>
    </message>
    <message>
        <source>A new variant of “%1” takes over the changes of “%2” and of the other.</source>
        <translation>「%1」の新しい派生シナリオに、「%2」ともう一方の変更をまとめます。</translation>
    </message>
    <message>
        <source>Other scenario</source>
        <translation>もう一方のシナリオ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>They contradict each other nowhere.</source>
        <translation>食い違いはありません。</translation>
    </message>
    <message>
        <source>Both change the same, each in its way: %1. Choose what holds.</source>
        <translation>両方が別々に変更しているもの：%1 件。どちらを採るかを選んでください。</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>ディスクから再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xported tables</source>
        <translation>書き出される表(&amp;X)</translation>
    </message>
    <message>
        <source>Functional units and c&amp;omparisons</source>
        <translation>機能単位と比較(&amp;O)</translation>
    </message>
    <message>
        <source>Open as g&amp;uest…</source>
        <translation>ゲストとして開く(&amp;U)…</translation>
    </message>
    <message>
        <source>Colleagues’ studies</source>
        <translation>同僚のスタディ</translation>
    </message>
    <message>
        <source>Every input in one table</source>
        <translation>すべての入力値の一覧表</translation>
    </message>
    <message>
        <source>Saving an&amp;d recovery</source>
        <translation>保存と復元(&amp;D)</translation>
    </message>
    <message>
        <source>In place of the values of %1 years</source>
        <translation>%1 年分の値を一つの値に置き換えます</translation>
    </message>
    <message>
        <source>changes, as an assumption: %1 does not say it</source>
        <translation>変更（仮定として。出典「%1」の値ではなくなります）</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（元 %2）</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list in the cell.</source>
        <translation>「%1」という名前のものが複数あります。セルの一覧から選んでください。</translation>
    </message>
    <message>
        <source>A kind of element is selected. Select a scenario or an element.</source>
        <translation>要素の種類が選択されています。シナリオか要素を選択してください。</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>元のシナリオのまま</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>このシナリオで指定</translation>
    </message>
    <message>
        <source>left out of the variant</source>
        <translation>派生シナリオから除外</translation>
    </message>
    <message>
        <source>share of the reference</source>
        <translation>基準に対する割合</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>direct and upstream</source>
        <translation>直接・上流</translation>
    </message>
    <message>
        <source>training and service</source>
        <translation>学習・サービス</translation>
    </message>
    <message>
        <source>where it arises</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>Sum of %1 parts, over %2 years</source>
        <translation>%1項目の合計 ÷ %2年</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%2 比 %1</translation>
    </message>
    <message>
        <source>%1 (%2 % of the bar)</source>
        <translation>%1（棒の %2 %）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Double-click or Enter shows all parts</source>
        <translation>ダブルクリックまたは Enter で全項目を表示</translation>
    </message>
    <message>
        <source>Patterns for gre&amp;y print</source>
        <translation>グレー印刷用の模様(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 (%2 % of draws)</source>
        <translation>%1（抽出の %2 %）</translation>
    </message>
    <message>
        <source>%1 (%2 % of draws, given the stated uncertainties)</source>
        <translation>%1（入力された不確実性のもと、抽出の %2 %）</translation>
    </message>
    <message>
        <source>given the stated uncertainties</source>
        <translation>入力された不確実性のもと</translation>
    </message>
    <message>
        <source>…but %1</source>
        <translation>一方、%1</translation>
    </message>
    <message>
        <source>But %1</source>
        <translation>一方、%1</translation>
    </message>
    <message>
        <source>All alike; %1 is %2 %</source>
        <translation>どれも同程度、%1が %2 %</translation>
    </message>
    <message>
        <source>%1 % of it falls in %2–%3</source>
        <translation>全体の %1 % が %2～%3 年に発生</translation>
    </message>
    <message>
        <source>%1 % of it falls in %2</source>
        <translation>全体の %1 % が %2 年に発生</translation>
    </message>
    <message>
        <source>%1: less than %2 in %3 of %4 indicators</source>
        <translation>%1：%4 指標中 %3 指標で %2 より少ない</translation>
    </message>
    <message>
        <source>%1: more than %2 in %3 of %4 indicators</source>
        <translation>%1：%4 指標中 %3 指標で %2 より多い</translation>
    </message>
    <message>
        <source>%1: like %2 in all indicators</source>
        <translation>%1：すべての指標で %2 と同程度</translation>
    </message>
    <message>
        <source>Share of the reference by %1</source>
        <translation>%1別の基準に対する割合</translation>
    </message>
    <message>
        <source>%2 % of the difference comes from %1</source>
        <translation>%1が差の %2 % を占める</translation>
    </message>
    <message>
        <source>The whole difference comes from %1</source>
        <translation>差はすべて%1による</translation>
    </message>
    <message>
        <source>%3 % of the difference comes from %1 and %2</source>
        <translation>%1と%2で差の %3 % を占める</translation>
    </message>
    <message>
        <source>The whole difference comes from %1 and %2</source>
        <translation>差はすべて%1と%2による</translation>
    </message>
    <message>
        <source>Lower %1 outweighs higher %2</source>
        <translation>%1の減少が%2の増加を上回る</translation>
    </message>
    <message>
        <source>Higher %1 outweighs lower %2</source>
        <translation>%1の増加が%2の減少を上回る</translation>
    </message>
    <message>
        <source>Less in %1 outweighs more in %2</source>
        <translation>%1 年の減少が %2 年の増加を上回る</translation>
    </message>
    <message>
        <source>More in %1 outweighs less in %2</source>
        <translation>%1 年の増加が %2 年の減少を上回る</translation>
    </message>
    <message>
        <source>Lower %1 and higher %2 cancel out</source>
        <translation>%1の減少と%2の増加が相殺</translation>
    </message>
    <message>
        <source>Less in %1 and more in %2 cancel out</source>
        <translation>%1 年の減少と %2 年の増加が相殺</translation>
    </message>
    <message>
        <source>%1 and %2 are alike in every part</source>
        <translation>%1 と %2 はどの内訳も同程度</translation>
    </message>
    <message>
        <source>Many parts make the difference; %1 is %2 % of it</source>
        <translation>差は多くの内訳に分かれ、最大の%1でも %2 %</translation>
    </message>
    <message>
        <source>%1 minus %2, %3 by %4</source>
        <translation>%1 − %2、%4別の%3</translation>
    </message>
    <message>
        <source>% of %1</source>
        <translation>%1 に対する %</translation>
    </message>
    <message>
        <source>sums to the difference</source>
        <translation>合計は差に一致</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>小さいほど良好</translation>
    </message>
    <message>
        <source>Parts not shown because equal: %1</source>
        <translation>差のない内訳 %1 件は非表示</translation>
    </message>
    <message>
        <source>over what both count: more than 5 % of a total is left out, see “Left out”</source>
        <translation>双方で計上する範囲：合計の 5 % 超を除外（「除外項目」を参照）</translation>
    </message>
    <message>
        <source>over what both count</source>
        <translation>双方で計上する範囲</translation>
    </message>
    <message>
        <source>they deliver different units: compare per functional unit</source>
        <translation>提供する機能単位が異なるため、機能単位あたりで比較してください</translation>
    </message>
    <message>
        <source>their manufacture figures cover different things</source>
        <translation>製造の係数の対象範囲が異なる</translation>
    </message>
    <message>
        <source>%1 (only in %2)</source>
        <translation>%1（%2 のみ）</translation>
    </message>
    <message>
        <source>Rest, more</source>
        <translation>その他（増加分）</translation>
    </message>
    <message>
        <source>Rest, less</source>
        <translation>その他（減少分）</translation>
    </message>
    <message>
        <source>stage and element</source>
        <translation>ライフサイクル段階と要素</translation>
    </message>
    <message>
        <source>%1 % of the difference</source>
        <translation>差の %1 %</translation>
    </message>
    <message>
        <source>Nothing is left that both scenarios count.</source>
        <translation>双方のシナリオで計上している部分がありません。</translation>
    </message>
    <message>
        <source>With a second scenario compared, this shows what makes the difference.</source>
        <translation>比較するシナリオを加えると、差の内訳をここに示します。</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>差の内訳</translation>
    </message>
    <message>
        <source>Explain by</source>
        <translation>内訳の軸</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Share of the difference</source>
        <translation>差に占める割合</translation>
    </message>
    <message>
        <source>What makes the differences, by stage</source>
        <translation>差の内訳（ライフサイクル段階別）</translation>
    </message>
    <message>
        <source>Charts and tables of all pa&amp;ges…</source>
        <translation>全ページの図と表(&amp;G)…</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>%1 形式で保存</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>By width</source>
        <translation>幅で指定</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>For light ground</source>
        <translation>明るい背景用</translation>
    </message>
    <message>
        <source>For dark ground</source>
        <translation>暗い背景用</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>背景を透明にする</translation>
    </message>
    <message>
        <source>With title</source>
        <translation>タイトルを付ける</translation>
    </message>
    <message>
        <source>With rules and origin beneath</source>
        <translation>算定ルールと出典を下に付ける</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き出しています</translation>
    </message>
    <message>
        <source>Cancelled. Files written: %1, into %2</source>
        <translation>中止しました。書き出したファイル：%1 件（%2）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>集計表</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>集計表(&amp;N)</translation>
    </message>
    <message>
        <source>Many numbers: the pivot table</source>
        <translation>多くの数値を見る: 集計表</translation>
    </message>
    <message>
        <source>Footprint and effects</source>
        <translation>フットプリントと効果</translation>
    </message>
    <message>
        <source>Life-cycle stage</source>
        <translation>ライフサイクル段階</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Training or service</source>
        <translation>学習・サービス</translation>
    </message>
    <message>
        <source>Direct or upstream</source>
        <translation>直接・上流</translation>
    </message>
    <message>
        <source>Where it arises</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>Fate of e-waste</source>
        <translation>電子廃棄物の行き先</translation>
    </message>
    <message>
        <source>share of the row</source>
        <translation>行に占める割合</translation>
    </message>
    <message>
        <source>share of the column</source>
        <translation>列に占める割合</translation>
    </message>
    <message>
        <source>share of the total</source>
        <translation>全体に占める割合</translation>
    </message>
    <message>
        <source>difference from the reference</source>
        <translation>基準との差</translation>
    </message>
    <message>
        <source>difference from the reference in %</source>
        <translation>基準との差（%）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>「%1」に追加</translation>
    </message>
    <message>
        <source>Drag it to another place, or open its menu to move it and to choose what is kept.</source>
        <translation>ドラッグして移動できます。メニューからも移動や表示する項目の選択ができます。</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: すべて</translation>
    </message>
    <message>
        <source>%1: %2 kept</source>
        <translation>%1: %2 件</translation>
    </message>
    <message>
        <source>Move to rows</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Move to columns</source>
        <translation>列へ移動</translation>
    </message>
    <message>
        <source>Move to filters</source>
        <translation>絞り込みへ移動</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Accounting in this table</source>
        <translation>この表の計上方法</translation>
    </message>
    <message>
        <source>Electricity in this table</source>
        <translation>この表の算定基準</translation>
    </message>
    <message>
        <source>As the study: %1</source>
        <translation>スタディと同じ: %1</translation>
    </message>
    <message>
        <source>Stages × scenarios</source>
        <translation>段階 × シナリオ</translation>
    </message>
    <message>
        <source>Elements × years</source>
        <translation>要素 × 年</translation>
    </message>
    <message>
        <source>Sites × indicators</source>
        <translation>サイト × 指標</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての軸</translation>
    </message>
    <message>
        <source>One’s own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Shade by size</source>
        <translation>大きさで濃淡を付ける</translation>
    </message>
    <message>
        <source>Search row names</source>
        <translation>行の名前を検索</translation>
    </message>
    <message>
        <source>point values, without uncertainty</source>
        <translation>点推定値（不確実性を含まない）</translation>
    </message>
    <message>
        <source>scenario minus %1: below zero is less than the reference</source>
        <translation>シナリオ − %1: 負の値は基準より少ない</translation>
    </message>
    <message>
        <source>Copy with names</source>
        <translation>見出しと一緒にコピー</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを開く</translation>
    </message>
    <message>
        <source>Shut all groups</source>
        <translation>すべてのグループを閉じる</translation>
    </message>
    <message>
        <source>Copy or export the table</source>
        <translation>表をコピーまたは書き出し</translation>
    </message>
    <message>
        <source>This layout has more than %1 cells, more than anyone reads. Take an axis away, or keep less by its menu.</source>
        <translation>このレイアウトのセルは %1 個を超え、読み取れる量ではありません。軸を取り除くか、軸のメニューで表示する項目を絞ってください。</translation>
    </message>
    <message>
        <source>The filters leave no number.</source>
        <translation>絞り込みに該当する数値がありません。</translation>
    </message>
    <message>
        <source>No row has the words searched for.</source>
        <translation>検索した語を含む行がありません。</translation>
    </message>
    <message>
        <source>Back to stages × scenarios</source>
        <translation>段階 × シナリオに戻す</translation>
    </message>
    <message>
        <source>Clear filters and search</source>
        <translation>絞り込みと検索を解除</translation>
    </message>
    <message>
        <source>* Something is left out of this number; point at it to read what. A blank cell has no amount, which is not zero.</source>
        <translation>* この数値には算定から除外されたものがあります。ポインターを合わせると内容が表示されます。空欄は該当する量がないことを示し、ゼロではありません。</translation>
    </message>
    <message>
        <source>E-waste by year is amortised here; “As incurred” gives the years in which hardware retires.</source>
        <translation>ここでの年別の電子廃棄物は償却配分した値です。ハードウェアが退役する年で見るには「購入年計上」を選んでください。</translation>
    </message>
    <message>
        <source>Something is left out of the scenario or the reference; where not the same is, there is no difference.</source>
        <translation>シナリオまたは基準に算定から除外されたものがあります。除外の内容が異なる場合、差は示しません。</translation>
    </message>
    <message>
        <source>Something is left out of the whole that this is a share of.</source>
        <translation>割合の母数に、算定から除外されたものがあります。</translation>
    </message>
    <message>
        <source>%1 emits %2 % less than %3</source>
        <translation>%1 の排出量は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 emits %2 % more than %3</source>
        <translation>%1 の排出量は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less water than %3</source>
        <translation>%1 の水消費量は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more water than %3</source>
        <translation>%1 の水消費量は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less water than %3, without reservoirs</source>
        <translation>%1 の水消費量（貯水池蒸発を除く）は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more water than %3, without reservoirs</source>
        <translation>%1 の水消費量（貯水池蒸発を除く）は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 withdraws %2 % less water than %3</source>
        <translation>%1 の取水量は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 withdraws %2 % more water than %3</source>
        <translation>%1 の取水量は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 has a %2 % smaller scarcity footprint than %3</source>
        <translation>%1 の水不足フットプリントは %3 より %2 % 小さい</translation>
    </message>
    <message>
        <source>%1 has a %2 % larger scarcity footprint than %3</source>
        <translation>%1 の水不足フットプリントは %3 より %2 % 大きい</translation>
    </message>
    <message>
        <source>%1 leaves %2 % less e-waste than %3</source>
        <translation>%1 の電子廃棄物は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 leaves %2 % more e-waste than %3</source>
        <translation>%1 の電子廃棄物は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 depletes %2 % less minerals than %3</source>
        <translation>%1 の鉱物資源消費は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 depletes %2 % more minerals than %3</source>
        <translation>%1 の鉱物資源消費は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less primary energy than %3</source>
        <translation>%1 の一次エネルギー消費量は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more primary energy than %3</source>
        <translation>%1 の一次エネルギー消費量は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 uses %2 % less electricity than %3</source>
        <translation>%1 の電力消費量は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 uses %2 % more electricity than %3</source>
        <translation>%1 の電力消費量は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>%1 costs %2 % less than %3</source>
        <translation>%1 の費用は %3 より %2 % 少ない</translation>
    </message>
    <message>
        <source>%1 costs %2 % more than %3</source>
        <translation>%1 の費用は %3 より %2 % 多い</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比較軸</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Scenarios beside each other, a chart for each indicator; or the indicators of a scenario beside each other as shares of the reference’s, a chart for each scenario.</source>
        <translation>シナリオを並べて指標ごとに一つのグラフとするか、一つのシナリオの指標を基準に対する割合で並べてシナリオごとに一つのグラフとします。</translation>
    </message>
    <message>
        <source>Which parts stand alone. The others are put together as the rest, which a click opens; tables have all parts.</source>
        <translation>単独で示す内訳を選びます。残りは「その他」にまとめられ、クリックで開けます。表にはすべての内訳があります。</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 largest</source>
        <translation>上位 %1 件</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
    <message>
        <source>Indicators beside each other have no unit in common: they are shown as shares of the reference’s.</source>
        <translation>並べた指標には共通の単位がないため、基準に対する割合で示します。</translation>
    </message>
    <message>
        <source>Two pa&amp;ges side by side</source>
        <translation>ページを左右に並べる(&amp;G)</translation>
    </message>
    <message>
        <source>M&amp;ove the page to the right</source>
        <translation>ページを右へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move the page to the left</source>
        <translation>ページを左へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>The pages are not side by side.</source>
        <translation>ページは左右に並んでいません。</translation>
    </message>
    <message>
        <source>The only page of its side stays there.</source>
        <translation>その側の唯一のページなので移動できません。</translation>
    </message>
    <message>
        <source>The page is on that side already.</source>
        <translation>ページはすでにその側にあります。</translation>
    </message>
    <message>
        <source>Pages at the right</source>
        <translation>右側のページ</translation>
    </message>
    <message>
        <source>Changes are against %1 %2: plus is more, minus is less, and less is better.</source>
        <translation>増減は %1 %2 を基準とします。＋は増加、−は減少で、小さいほど良好です。</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>An empty cell: as in the reference. A dash: the scenario does not have the element.</source>
        <translation>空欄は基準と同じ値です。「–」はそのシナリオに要素がないことを示します。</translation>
    </message>
    <message>
        <source>no share: the reference is 0</source>
        <translation>割合なし：基準が 0</translation>
    </message>
    <message>
        <source>left out, with no total to compare</source>
        <translation>対象外のため、比較できる合計がありません</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>保存したビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update the view with what is shown</source>
        <translation>表示中の内容でビューを更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename, order and remove views…</source>
        <translation>ビューの名前変更・並べ替え・削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>発表モード(&amp;E)</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws and presenting</source>
        <translation>保存したビューと発表モード(&amp;W)</translation>
    </message>
    <message>
        <source>Show a saved view first, or save this one.</source>
        <translation>先に保存したビューを表示するか、このビューを保存してください。</translation>
    </message>
    <message>
        <source>There are no results to show yet.</source>
        <translation>まだ表示できる結果がありません。</translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <translation>保存したビューはまだありません。</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1・%2別</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>ビューの名前:</translation>
    </message>
    <message>
        <source>There is a view “%1”. Shall it show what is shown now?</source>
        <translation>ビュー「%1」がすでにあります。いま表示している内容に置き換えますか。</translation>
    </message>
    <message>
        <source>Replace the view</source>
        <translation>ビューを置き換える</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Update with what is shown</source>
        <translation>表示中の内容で更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Update view %1</source>
        <translation>ビュー「%1」を更新</translation>
    </message>
    <message>
        <source>Rename a view to %1</source>
        <translation>ビューの名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Remove view %1</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
    <message>
        <source>Move view %1</source>
        <translation>ビュー「%1」を移動</translation>
    </message>
    <message>
        <source>The study has no view “%1”. It may have been removed: choose another.</source>
        <translation>スタディにビュー「%1」はありません。削除された可能性があります。別のビューを選んでください。</translation>
    </message>
    <message>
        <source>The name of a view has %1 characters. Give it 1 to %2.</source>
        <translation>ビューの名前が %1 文字です。1～%2 文字にしてください。</translation>
    </message>
    <message>
        <source>Another view is called “%1”. Give this one another name.</source>
        <translation>「%1」という名前のビューがすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>A study holds at most %1 views. Remove one first.</source>
        <translation>1 つのスタディに保存できるビューは %1 個までです。先にどれかを削除してください。</translation>
    </message>
    <message>
        <source>What is shown is more than a view can hold. Show fewer scenarios, or filter by fewer keys.</source>
        <translation>表示している内容はビューに保存できる量を超えています。表示するシナリオか、フィルターの項目を減らしてください。</translation>
    </message>
    <message>
        <source>Draw what a view saved in the study shows, by its name</source>
        <translation>スタディに保存したビューの内容を、名前を指定して描画します</translation>
    </message>
    <message>
        <source>The study has no view “%1”. Its views: %2.</source>
        <translation>スタディにビュー「%1」はありません。保存されているビュー: %2。</translation>
    </message>
    <message>
        <source>The study has no saved view. Save one in the window, or leave out --view.</source>
        <translation>スタディに保存したビューはありません。ウィンドウでビューを保存するか、--view を省いてください。</translation>
    </message>
    <message>
        <source>left out: of unknown size, not zero</source>
        <translation>除外（ゼロではなく、大きさは不明）</translation>
    </message>
    <message>
        <source>%1 falls below %2 from %3</source>
        <translation>%3 年から %1 が %2 を下回る</translation>
    </message>
    <message>
        <source>%1 rises above %2 from %3</source>
        <translation>%3 年から %1 が %2 を上回る</translation>
    </message>
    <message>
        <source>%1 breaks even with %2 in %3</source>
        <translation>%3 年に %1 の累計が %2 を下回る</translation>
    </message>
    <message>
        <source>%1 adds up to more than %2 from %3</source>
        <translation>%3 年から %1 の累計が %2 を上回る</translation>
    </message>
    <message>
        <source>%1 stays %4 % below %2 in every year</source>
        <translation>%1 は全期間を通じて %2 より %4 % 少ない</translation>
    </message>
    <message>
        <source>%1 stays %4 % above %2 in every year</source>
        <translation>%1 は全期間を通じて %2 より %4 % 多い</translation>
    </message>
    <message>
        <source>By %3, %1 adds up to %4 % less than %2</source>
        <translation>%3 年までの累計で %1 は %2 より %4 % 少ない</translation>
    </message>
    <message>
        <source>By %3, %1 adds up to %4 % more than %2</source>
        <translation>%3 年までの累計で %1 は %2 より %4 % 多い</translation>
    </message>
    <message>
        <source>All scenarios are alike in every year</source>
        <translation>どの年も全シナリオがほぼ同じ</translation>
    </message>
    <message>
        <source>%1 peaks in %2 at %3</source>
        <translation>%1 は %2 年に最大（%3）</translation>
    </message>
    <message>
        <source>By %2, %1 adds up to %3</source>
        <translation>%2 年までの累計は %1 で %3</translation>
    </message>
    <message>
        <source>dashed: %1</source>
        <translation>破線：%1</translation>
    </message>
    <message>
        <source>bands only for the study’s own accounting (%1)</source>
        <translation>不確実性の帯はスタディの計上方法（%1）のみ</translation>
    </message>
    <message>
        <source>Stock, purchases and retirements · nodes</source>
        <translation>稼働ノード数・購入・退役（ノード数）</translation>
    </message>
    <message>
        <source>Line: nodes in service. Bars: above zero nodes purchased, below zero nodes retired.</source>
        <translation>線：稼働中のノード数。棒：ゼロより上は購入、下は退役したノード数。</translation>
    </message>
    <message>
        <source>E-waste by fate</source>
        <translation>電子廃棄物の行き先別内訳</translation>
    </message>
    <message>
        <source>in the year hardware retires; Compare amortises it</source>
        <translation>機器が退役した年に計上（比較ページは償却配分）</translation>
    </message>
    <message>
        <source>bars of a year: %1</source>
        <translation>各年の棒の順：%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1に対して</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1ノード</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>初回購入</translation>
    </message>
    <message>
        <source>Refresh wave</source>
        <translation>更新の山</translation>
    </message>
    <message>
        <source>Largest retirement</source>
        <translation>最大の退役</translation>
    </message>
    <message>
        <source>Early retirement begins</source>
        <translation>早期退役の開始</translation>
    </message>
    <message>
        <source>Training begins</source>
        <translation>学習の開始</translation>
    </message>
    <message>
        <source>Training ends</source>
        <translation>学習の終了</translation>
    </message>
    <message>
        <source>Service begins</source>
        <translation>サービスの開始</translation>
    </message>
    <message>
        <source>Contract begins</source>
        <translation>契約の開始</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>累計の逆転</translation>
    </message>
    <message>
        <source>Net zero of the running sum</source>
        <translation>累計の正味ゼロ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Mark purchases, retirements, first and last years and break-even on the time axis</source>
        <translation>購入、退役、開始年・終了年、累計の逆転を時間軸に表示</translation>
    </message>
    <message>
        <source>Numbered as in the charts. A click goes to the element.</source>
        <translation>番号は図と共通です。クリックすると該当する要素へ移動します。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>年次の計上</translation>
    </message>
    <message>
        <source>As the study accounts</source>
        <translation>スタディの計上方法</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Show all years again (Home). Narrow with Ctrl and the wheel, by dragging, or with + and −</source>
        <translation>全年を表示（Home）。絞り込みはCtrl＋ホイール、ドラッグ、または＋と−</translation>
    </message>
    <message>
        <source>band of %2 alone, of many: P5–P95 of %1 draws, stronger P25–P75</source>
        <translation>帯：%2 のみ表示（シナリオ多数のため）、抽出 %1 回の P5–P95（濃い部分は P25–P75）</translation>
    </message>
    <message>
        <source>better in %1 %</source>
        <translation>%1 % で優位</translation>
    </message>
    <message>
        <source>* leaves something out.</source>
        <translation>* は一部を除外した値です。</translation>
    </message>
    <message>
        <source>too few spreads</source>
        <translation>不確実性の設定不足</translation>
    </message>
    <message>
        <source>Answer on one page</source>
        <translation>一枚でわかる答え</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>会議で使う言葉</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>経年推移</translation>
    </message>
    <message>
        <source>Net effect</source>
        <translation>正味の効果</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>主な要因</translation>
    </message>
    <message>
        <source>Risks and measures</source>
        <translation>リスクと対策</translation>
    </message>
    <message>
        <source>Goal and scope definition</source>
        <translation>目的及び調査範囲の設定</translation>
    </message>
    <message>
        <source>Method of calculation</source>
        <translation>算定方法</translation>
    </message>
    <message>
        <source>Life-cycle inventory</source>
        <translation>ライフサイクルインベントリ分析</translation>
    </message>
    <message>
        <source>Life-cycle impact assessment</source>
        <translation>ライフサイクル影響評価</translation>
    </message>
    <message>
        <source>Life-cycle interpretation</source>
        <translation>ライフサイクル解釈</translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation>全入力値</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>データ品質</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>除外項目</translation>
    </message>
    <message>
        <source>Sources and licences</source>
        <translation>出典とライセンス</translation>
    </message>
    <message>
        <source>Versions and critical review</source>
        <translation>版とクリティカルレビュー</translation>
    </message>
    <message>
        <source>“%1”, of a newer version</source>
        <translation>「%1」（より新しい版の節）</translation>
    </message>
    <message>
        <source>Change the report: %1</source>
        <translation>報告書を変更：%1</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>報告書を変更</translation>
    </message>
    <message>
        <source>The text has %1 characters; a report holds at most %2 of it. Shorten it.</source>
        <translation>文章が %1 文字あります。報告書に入るのは %2 文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>There are %1 of them; a report holds at most %2. Remove some.</source>
        <translation>%1 個あります。報告書に入るのは %2 個までです。減らしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot name a part of a report. Use 1 to %2 characters.</source>
        <translation>「%1」は報告書の部分の名前にできません。1～%2 文字にしてください。</translation>
    </message>
    <message>
        <source>A part of the report has no name. Give it 1 to %2 characters.</source>
        <translation>報告書の部分に名前がありません。1～%2 文字で付けてください。</translation>
    </message>
    <message>
        <source>“%1” is listed twice. Remove one of the two.</source>
        <translation>「%1」が二度挙げられています。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>The picture of the logo is damaged: it is no base64. Remove the member “logo” in a text editor, or restore the file from a backup.</source>
        <translation>ロゴの画像が壊れています（base64 ではありません）。テキストエディターで「logo」の項目を取り除くか、ファイルをバックアップから戻してください。</translation>
    </message>
    <message>
        <source>The picture is no “%1” that a report can show. Choose a PNG or JPEG file.</source>
        <translation>画像は、報告書に表示できる「%1」ではありません。PNG または JPEG のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is no picture that a report can show. Choose a PNG or JPEG file.</source>
        <translation>報告書に表示できる画像ではありません。PNG または JPEG のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture has %1 bytes; a report holds at most %2. Choose a smaller one.</source>
        <translation>画像が %1 バイトあります。報告書に入るのは %2 バイトまでです。より小さい画像を選んでください。</translation>
    </message>
    <message>
        <source>This is no template of a report. Choose another, or save one anew.</source>
        <translation>報告書のひな形ではありません。別のファイルを選ぶか、ひな形を保存し直してください。</translation>
    </message>
    <message>
        <source>The name of a template has %1 characters. Give it 1 to %2.</source>
        <translation>ひな形の名前が %1 文字です。1～%2 文字にしてください。</translation>
    </message>
    <message>
        <source>There is no template “%1” any more. Choose another.</source>
        <translation>ひな形「%1」はもうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no result to report: the study has errors, or no scenario.</source>
        <translation>報告できる結果がありません。スタディに誤りがあるか、シナリオがありません。</translation>
    </message>
    <message>
        <source>%1 is lower than %2 in %3, but higher in %4.</source>
        <translation>%1は%2と比べて、%3では少なく、%4では多い。</translation>
    </message>
    <message>
        <source>%1 is lower than %2 in %3.</source>
        <translation>%1は%2と比べて、%3が少ない。</translation>
    </message>
    <message>
        <source>%1 is lower than %2 in all that is compared: %3.</source>
        <translation>%1は%2と比べて、比較したすべて（%3）で少ない。</translation>
    </message>
    <message>
        <source>%1 is higher than %2 in %3.</source>
        <translation>%1は%2と比べて、%3が多い。</translation>
    </message>
    <message>
        <source>%1 is higher than %2 in all that is compared: %3.</source>
        <translation>%1は%2と比べて、比較したすべて（%3）で多い。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be told apart in %3.</source>
        <translation>%1と%2は、%3では差があるとは言えない。</translation>
    </message>
    <message>
        <source>%1 and %2 come to the same in %3.</source>
        <translation>%1と%2は、%3ではほぼ同じである。</translation>
    </message>
    <message>
        <source>No ranking of %1 and %2 can be put into words.</source>
        <translation>%1と%2の順位は言葉にできない。</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1：%3に対して%2。</translation>
    </message>
    <message>
        <source>%1 (%2 of what both count).</source>
        <translation>%1（両者が数える範囲で%2）。</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 cannot be told apart: %2 is lower in %4 % of draws, given the stated uncertainties.</source>
        <translation>%1では%2と%3に差があるとは言えない。設定した不確実性のもとで、%2の方が少ないのは抽出の%4 %である。</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 differ by no more than half a per cent.</source>
        <translation>%1では%2と%3の差は0.5 %以内である。</translation>
    </message>
    <message>
        <source>Nothing is said of %1: %2.</source>
        <translation>%1については何も言えない：%2。</translation>
    </message>
    <message>
        <source>one of the two has no total of it</source>
        <translation>一方に合計がない</translation>
    </message>
    <message>
        <source>it lacks electricity</source>
        <translation>電力が含まれていない</translation>
    </message>
    <message>
        <source>the scenarios deliver different amounts</source>
        <translation>シナリオの提供量が異なる</translation>
    </message>
    <message>
        <source>the figures of manufacture cover different parts</source>
        <translation>製造の数値が含む範囲が異なる</translation>
    </message>
    <message>
        <source>more than 5 % of a total is left out by the other</source>
        <translation>合計の5 %を超える部分が相手では除外されている</translation>
    </message>
    <message>
        <source>How sure that is stays open: inputs that hold %1 % of the influence have no stated uncertainty.</source>
        <translation>その確かさは不明である。影響の%1 %を占める入力に不確実性が設定されていない。</translation>
    </message>
    <message>
        <source>How sure that is stays open: no uncertainty is stated of what differs.</source>
        <translation>その確かさは不明である。差に関わる入力に不確実性が設定されていない。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 stays lower in %2 unless “%3” rises above %4 (now %5).</source>
        <translation>「%3」が%4（現在%5）を上回らない限り、%2は%1の方が少ないままである。</translation>
    </message>
    <message>
        <source>%1 stays lower in %2 unless “%3” falls below %4 (now %5).</source>
        <translation>「%3」が%4（現在%5）を下回らない限り、%2は%1の方が少ないままである。</translation>
    </message>
    <message>
        <source>%1 stays higher in %2 unless “%3” rises above %4 (now %5).</source>
        <translation>「%3」が%4（現在%5）を上回らない限り、%2は%1の方が多いままである。</translation>
    </message>
    <message>
        <source>%1 stays higher in %2 unless “%3” falls below %4 (now %5).</source>
        <translation>「%3」が%4（現在%5）を下回らない限り、%2は%1の方が多いままである。</translation>
    </message>
    <message>
        <source>%1: no input that weighs turns the ranking by itself, between a tenth and ten times of its value.</source>
        <translation>%1：影響の大きい入力のどれも、値を10分の1から10倍まで変えても単独では順位を逆転させない。</translation>
    </message>
    <message>
        <source>%1: by the other accounting of hardware the ranking of %2 and %3 turns (%4 instead of %5).</source>
        <translation>%1：ハードウェアのもう一方の計上方法では%2と%3の順位が逆転する（%5に対して%4）。</translation>
    </message>
    <message>
        <source>%1: on the other basis of electricity the ranking of %2 and %3 turns (%4 instead of %5).</source>
        <translation>%1：もう一方の電力基準では%2と%3の順位が逆転する（%5に対して%4）。</translation>
    </message>
    <message>
        <source>%1: by the other reading of reservoirs the ranking of %2 and %3 turns (%4 instead of %5).</source>
        <translation>%1：貯水池のもう一方の扱いでは%2と%3の順位が逆転する（%5に対して%4）。</translation>
    </message>
    <message>
        <source>%1 comes to %2 of %3.</source>
        <translation>%1の%3は%2である。</translation>
    </message>
    <message>
        <source>%1 comes to %2 of %3. %4.</source>
        <translation>%1の%3は%2である。%4。</translation>
    </message>
    <message>
        <source>%1 has no total of %2: all of it is left out.</source>
        <translation>%1には%2の合計がない。すべて除外されている。</translation>
    </message>
    <message>
        <source>With its effects, %1 avoids %2 more than it causes in %3: a net benefit.</source>
        <translation>効果を含めると、%1は%3を差し引き%2回避する（正味の便益）。</translation>
    </message>
    <message>
        <source>With its effects, %1 causes %2 more than it avoids in %3.</source>
        <translation>効果を含めても、%1は%3を差し引き%2生じさせる。</translation>
    </message>
    <message>
        <source>%1, %2: the benefit is gone once %3 % of what is avoided comes back by rebound.</source>
        <translation>%1、%2：回避分の%3 %がリバウンドで戻ると便益はなくなる。</translation>
    </message>
    <message>
        <source>%1, %2: there is no benefit even without rebound.</source>
        <translation>%1、%2：リバウンドがなくても便益はない。</translation>
    </message>
    <message>
        <source>The study states no effects and no rebound: results are footprints alone.</source>
        <translation>このスタディには効果もリバウンドも設定されていない。結果はフットプリントのみである。</translation>
    </message>
    <message>
        <source>Of %1, this rests on figures that were measured, come from a vendor or are published: %2.</source>
        <translation>%1のうち、実測・ベンダー公表・文献の数値に基づく割合：%2。</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2は%1 %</translation>
    </message>
    <message>
        <source>%1 less of %2</source>
        <translation>%2が%1減る</translation>
    </message>
    <message>
        <source>%1 more of %2</source>
        <translation>%2が%1増える</translation>
    </message>
    <message>
        <source>“Going from %1 to %2 means %3.”</source>
        <translation>「%1から%2に替えると、%3。」</translation>
    </message>
    <message>
        <source>“Going from %1 to %2 means %3; the price is %4.”</source>
        <translation>「%1から%2に替えると、%3。その代わり%4。」</translation>
    </message>
    <message>
        <source>“By what we know today, %1 and %2 cannot be told apart.”</source>
        <translation>「現時点でわかっている限り、%1と%2に差があるとは言えません。」</translation>
    </message>
    <message>
        <source>“%1 and %2 come to the same; other reasons may decide.”</source>
        <translation>「%1と%2はほぼ同じです。ほかの理由で決めて構いません。」</translation>
    </message>
    <message>
        <source>“We cannot rank %1 and %2 yet: they are not counted alike.”</source>
        <translation>「%1と%2は数える範囲が揃っておらず、まだ順位を付けられません。」</translation>
    </message>
    <message>
        <source>“%1 comes to %2 of %3.”</source>
        <translation>「%1の%3は%2です。」</translation>
    </message>
    <message>
        <source>“%1 pays back as long as less than %2 % of what it avoids comes back.”</source>
        <translation>「%1は、回避分のうちリバウンドで戻るのが%2 %未満なら元が取れます。」</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>少ない</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>How sure? “In %1 % of draws %3 is %2 in %4, given the uncertainties we stated.”</source>
        <translation>どれほど確かか。「設定した不確実性のもとで、抽出の%1 %で%3の方が%4は%2です。」</translation>
    </message>
    <message>
        <source>How sure? “We give point values: too few inputs say how sure they are.”</source>
        <translation>どれほど確かか。「これは点の値です。不確実性を設定した入力が足りません。」</translation>
    </message>
    <message>
        <source>What would change it? “%1”</source>
        <translation>何が変われば変わるか。「%1」</translation>
    </message>
    <message>
        <source>What is not in it? “%1 parts are left out and named, none is counted as zero; the first is: %2”</source>
        <translation>何が入っていないか。「%1か所を除外し、すべて名前を挙げています。ゼロとは数えていません。その一つ目：%2」</translation>
    </message>
    <message>
        <source>What is not in it? “Within the boundary, nothing is left out.”</source>
        <translation>何が入っていないか。「システム境界の中で除外したものはありません。」</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>何が変われば答えが変わるか</translation>
    </message>
    <message>
        <source>%1: the inputs that weigh most</source>
        <translation>%1：影響の大きい入力</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>turns at</source>
        <translation>逆転する値</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>never</source>
        <translation>逆転しない</translation>
    </message>
    <message>
        <source>None of the inputs that weigh most turns the ranking by itself.</source>
        <translation>影響の大きい入力のどれも、単独では順位を逆転させない。</translation>
    </message>
    <message>
        <source>One scenario: nothing is compared.</source>
        <translation>シナリオは一つで、比較はない。</translation>
    </message>
    <message>
        <source>Nothing is ranked, so nothing is said of what drives a difference.</source>
        <translation>順位を付けていないため、差の要因も述べない。</translation>
    </message>
    <message>
        <source>Each input is changed by itself, within its range or from a tenth to ten times of its value. Weight: its share of the influence of all inputs on the difference. Values over years move together.</source>
        <translation>入力を一つずつ、許される範囲で10分の1から10倍まで変えた。重み：差に対する全入力の影響に占める割合。年ごとの値は一緒に動かす。</translation>
    </message>
    <message>
        <source>%1: the ranking turns where %2 goes from %3 to %4.</source>
        <translation>%1：%2が%3から%4になると順位が逆転する。</translation>
    </message>
    <message>
        <source>%1 by element</source>
        <translation>%1の要素別内訳</translation>
    </message>
    <message>
        <source>How good is the evidence (%1)</source>
        <translation>根拠の確かさ（%1）</translation>
    </message>
    <message>
        <source>The total rests on</source>
        <translation>合計の根拠</translation>
    </message>
    <message>
        <source>measured or vendor</source>
        <translation>実測・ベンダー</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>default, assumption, not stated</source>
        <translation>既定値・仮定・記載なし</translation>
    </message>
    <message>
        <source>GHG</source>
        <translation>温室効果ガス</translation>
    </message>
    <message>
        <source>Scarcity</source>
        <translation>水不足</translation>
    </message>
    <message>
        <source>Within the boundary, nothing is left out.</source>
        <translation>システム境界の中で除外したものはない。</translation>
    </message>
    <message>
        <source>… and %1 more, all named further on</source>
        <translation>…ほか%1件（後のページにすべて記載）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>lower in</source>
        <translation>少ない割合</translation>
    </message>
    <message>
        <source>Differences are scenario minus reference, over what no scenario leaves out; less is better. Lower in: the share of draws in which the scenario is below the reference; “–” where it may not be said. * Something is left out of this total.</source>
        <translation>差は、どのシナリオも除外していない範囲での「シナリオ−基準」で、少ないほど良い。少ない割合：基準を下回る抽出の割合。言えない場合は「–」。* この合計には除外がある。</translation>
    </message>
    <message>
        <source>The report shows one scenario: there is nothing to compare it with.</source>
        <translation>このレポートのシナリオは一つで、比べる相手がない。</translation>
    </message>
    <message>
        <source>No input differs between the scenarios.</source>
        <translation>シナリオ間で異なる入力はない。</translation>
    </message>
    <message>
        <source>By scenario</source>
        <translation>シナリオ別</translation>
    </message>
    <message>
        <source>the element itself</source>
        <translation>要素そのもの</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>弱い点</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>信頼度が低い</translation>
    </message>
    <message>
        <source>To be confirmed first</source>
        <translation>先に確かめること</translation>
    </message>
    <message>
        <source>Inputs without a source or of low confidence on which %1 of %2 hang most: by how much the total moves for one per cent of the input.</source>
        <translation>出典がない、または信頼度が低い入力のうち、%2の%1への影響が大きいもの。影響度は入力が1 %動くときの合計の動き。</translation>
    </message>
    <message>
        <source>%1: no input of low confidence or without a source moves the total by as much as a hundredth of its own change.</source>
        <translation>%1：出典がない、または信頼度が低い入力で、自身の変化の100分の1以上合計を動かすものはない。</translation>
    </message>
    <message>
        <source>In %1 the draws do not tell the scenarios apart: the result may turn with better data.</source>
        <translation>%1では抽出でシナリオの差があるとは言えない。データが良くなれば結果が変わりうる。</translation>
    </message>
    <message>
        <source>In %1 the scenarios come to the same: nothing is gained or lost by the choice.</source>
        <translation>%1ではシナリオはほぼ同じで、どれを選んでも得失はない。</translation>
    </message>
    <message>
        <source>In %1 nothing may be ranked: a decision that hangs on it needs what is left out.</source>
        <translation>%1では順位を付けられない。これに左右される決定には、除外された部分が必要である。</translation>
    </message>
    <message>
        <source>What helps first: measure or source the inputs above, and state a spread where none is stated.</source>
        <translation>まず効くこと：上の入力を実測するか出典を示し、ばらつきのない入力にばらつきを設定する。</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>意図する用途</translation>
    </message>
    <message>
        <source>Decisions within the organisation; not for comparative assertions to the public unless critically reviewed (ISO 14044).</source>
        <translation>組織内の意思決定。クリティカルレビューを受けない限り、一般に開示する比較主張には用いない（ISO 14044）。</translation>
    </message>
    <message>
        <source>Inside the boundary</source>
        <translation>システム境界の内</translation>
    </message>
    <message>
        <source>Outside the boundary</source>
        <translation>システム境界の外</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>%1の派生</translation>
    </message>
    <message>
        <source>States its elements itself: %1</source>
        <translation>自ら要素を持つ：%1</translation>
    </message>
    <message>
        <source>Impacts are calculated by year, element, site and life-cycle stage (manufacture, transport, use, end of life, facility) and added up; parts sum to their total along every axis. A missing factor leaves its part out by name: it is never zero and never a silent default.</source>
        <translation>影響は年・要素・サイト・ライフサイクル段階（製造、輸送、使用、使用後、施設）ごとに計算して足し合わせ、どの軸でも部分の和は合計に一致する。係数がない部分は名前を挙げて除外し、ゼロとも暗黙の既定値ともしない。</translation>
    </message>
    <message>
        <source>Hardware: amortised, its manufacture, transport and end of life are charged to the years of its expected life; as incurred, to the years of purchase and retirement. Both are calculated and agree over a whole life; the study states which is shown.</source>
        <translation>ハードウェア：償却では製造・輸送・使用後を期待寿命の各年に配分し、発生時計上では購入年と廃棄年に計上する。両方を計算し、寿命全体では一致する。どちらを示すかはスタディが定める。</translation>
    </message>
    <message>
        <source>Electricity: the energy of the IT times the PUE of the site, times the intensity of its grid by year. Location-based and market-based greenhouse gases are two results and never mixed.</source>
        <translation>電力：IT機器の電力量×サイトのPUE×年ごとの系統の原単位。ロケーション基準とマーケット基準の温室効果ガスは別の結果で、混ぜない。</translation>
    </message>
    <message>
        <source>Water: on site by the WUE, off site by what the grid consumes, with or without evaporation of reservoirs as the study states; consumption and withdrawal are kept apart.</source>
        <translation>水：敷地内はWUE、敷地外は系統の水消費により、貯水池の蒸発を含むかはスタディが定める。消費と取水は区別する。</translation>
    </message>
    <message>
        <source>End of life: retired mass is reused, recycled, disposed of or not collected, and the four sum to it. E-waste by year is that of the years in which hardware retires.</source>
        <translation>使用後：廃棄された質量は再使用・リサイクル・処分・未回収に分かれ、その和に一致する。年ごとの電子廃棄物はハードウェアが廃棄される年のもの。</translation>
    </message>
    <message>
        <source>Effects: what is avoided, and what comes back by rebound, stand apart from footprints; net is footprint plus avoided plus rebound, below zero a benefit.</source>
        <translation>効果：回避分とリバウンドで戻る分はフットプリントと分けて示す。正味はフットプリント+回避+リバウンドで、ゼロ未満が便益である。</translation>
    </message>
    <message>
        <source>Comparison: differences are scenario minus reference, over what no compared scenario leaves out. A ranking is worded only where delivered units and coverage agree and at most 5 % of a total had to be dropped.</source>
        <translation>比較：差は、比較するどのシナリオも除外していない範囲での「シナリオ−基準」。順位を言葉にするのは、提供量と範囲が一致し、合計から外した部分が5 %以内のときに限る。</translation>
    </message>
    <message>
        <source>Uncertainty: inputs with a stated spread are drawn together for all scenarios. A share of draws is said only where inputs without a spread hold at most a fifth of the influence; below 90 % the scenarios are called not told apart.</source>
        <translation>不確実性：ばらつきを設定した入力を全シナリオで一緒に抽出する。抽出の割合を述べるのは、ばらつきのない入力の影響が5分の1以下のときに限り、90 %未満なら差があるとは言わない。</translation>
    </message>
    <message>
        <source>Choices of method</source>
        <translation>手法の選択</translation>
    </message>
    <message>
        <source>No flows are recorded beside the impacts.</source>
        <translation>影響のほかに記録されたフローはない。</translation>
    </message>
    <message>
        <source>Sums over the horizon, by element.</source>
        <translation>対象期間の合計（要素別）。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Significant issues</source>
        <translation>重要な事項</translation>
    </message>
    <message>
        <source>Parts left out within the boundary: %1. All are named in the annex of exclusions.</source>
        <translation>システム境界の中で除外した部分：%1。すべて除外項目の附属書に記載。</translation>
    </message>
    <message>
        <source>%1: what one scenario leaves out was dropped from all before they were compared.</source>
        <translation>%1：あるシナリオが除外している部分は、比較の前に全シナリオから外した。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>The scenarios deliver the same units in every year, or are compared per unit.</source>
        <translation>シナリオは毎年同じ量を提供するか、機能単位当たりで比べている。</translation>
    </message>
    <message>
        <source>The scenarios deliver different units: totals are not ranked.</source>
        <translation>シナリオの提供量が異なるため、合計に順位を付けない。</translation>
    </message>
    <message>
        <source>The figures of manufacture cover the same parts.</source>
        <translation>製造の数値が含む範囲は同じである。</translation>
    </message>
    <message>
        <source>The figures of manufacture cover different parts: totals are not ranked.</source>
        <translation>製造の数値が含む範囲が異なるため、合計に順位を付けない。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>The results hold for the stated scenarios, boundary and method, and for the inputs of the annex. Shares of draws say how the stated uncertainties carry to the result, not how likely the scenarios are.</source>
        <translation>結果は、記載したシナリオ・システム境界・手法と附属書の入力のもとで成り立つ。抽出の割合は設定した不確実性が結果にどう伝わるかを示し、シナリオの起こりやすさではない。</translation>
    </message>
    <message>
        <source>The scenarios state no inputs.</source>
        <translation>シナリオに入力がない。</translation>
    </message>
    <message>
        <source>Every input that matters in a scenario shown. Numbers in square brackets are those of the list of sources.</source>
        <translation>示したシナリオに関わるすべての入力。角括弧の番号は出典一覧のもの。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Each part of a total takes the weakest class of evidence among its inputs; shares are of the sum of all parts, signs aside.</source>
        <translation>合計の各部分は、その入力のうち最も弱い根拠の区分をとる。割合は符号を除いた全部分の和に対するもの。</translation>
    </message>
    <message>
        <source>Inputs with a stated spread: %1, drawn %2 times.</source>
        <translation>ばらつきを設定した入力：%1、抽出回数：%2。</translation>
    </message>
    <message>
        <source>%1: inputs that hold %2 % of the influence on the difference have no stated uncertainty.</source>
        <translation>%1：差への影響の%2 %を占める入力に不確実性が設定されていない。</translation>
    </message>
    <message>
        <source>Each is left out by name and never counted as zero. Letters tell in which scenarios.</source>
        <translation>いずれも名前を挙げて除外し、ゼロとは数えない。文字は該当するシナリオを示す。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Study format</source>
        <translation>スタディの形式</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード%2</translation>
    </message>
    <message>
        <source>Study (SHA-256)</source>
        <translation>スタディ（SHA-256）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>The study is attached to this file: open the PDF in Meguri to see and recompute every number. The SHA-256 below is that of the attached bytes.</source>
        <translation>このファイルにはスタディが添付されている。PDFをMeguriで開けば、すべての数値を確かめ、計算し直せる。下のSHA-256は添付データのもの。</translation>
    </message>
    <message>
        <source>Worded by the author.</source>
        <translation>作成者による表現。</translation>
    </message>
    <message>
        <source>Worded by the author before the results changed.</source>
        <translation>作成者による表現（その後に結果が変わった）。</translation>
    </message>
    <message>
        <source>study %1… attached to this PDF</source>
        <translation>スタディ%1…をこのPDFに添付</translation>
    </message>
    <message>
        <source>Life-cycle assessment</source>
        <translation>ライフサイクルアセスメント</translation>
    </message>
    <message>
        <source>Take the study out of a report (PDF), byte for byte</source>
        <translation>レポート（PDF）からスタディをそのまま取り出す</translation>
    </message>
    <message>
        <source>The report as PDF</source>
        <translation>PDFのレポート</translation>
    </message>
    <message>
        <source>The study file to write</source>
        <translation>書き出すスタディファイル</translation>
    </message>
    <message>
        <source>This is no report as PDF. A study file needs no import: open it as it is.</source>
        <translation>これはPDFのレポートではありません。スタディファイルは取り込まず、そのまま開いてください。</translation>
    </message>
    <message>
        <source>How much the report says: the answer on one page, a summary on two, or all with annexes; else as the study has it</source>
        <translation>レポートの分量：1ページの答え、2ページの要約、附属書付きのすべて。省くとスタディの設定</translation>
    </message>
    <message>
        <source>The paper; else as the study has it</source>
        <translation>用紙。省くとスタディの設定</translation>
    </message>
    <message>
        <source>The PDF could not be completed: %1. Export it again; if this stays so, please report it.</source>
        <translation>PDFを仕上げられませんでした：%1。もう一度書き出してください。続く場合はお知らせください。</translation>
    </message>
    <message>
        <source>The PDF is damaged or cut off, so that the study inside cannot be read. Ask for the file once more.</source>
        <translation>PDFが壊れているか途中で切れていて、中のスタディを読めません。ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password, so that the study inside cannot be read. Save it without a password first.</source>
        <translation>PDFがパスワードで保護されていて、中のスタディを読めません。先にパスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>There is no study inside this PDF: it is no report of Meguri, or its attachment was removed. Ask for the study file.</source>
        <translation>このPDFにスタディは入っていません。Meguriのレポートではないか、添付が取り除かれています。スタディファイルをもらってください。</translation>
    </message>
    <message>
        <source>There are %1 studies inside this PDF, where a report has one. Save the attachment you want, and open that.</source>
        <translation>このPDFには%1件のスタディが入っていますが、レポートに入るのは1件です。必要な添付を保存して、それを開いてください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Studies and reports</source>
        <translation>スタディとレポート</translation>
    </message>
    <message>
        <source>This study comes from the report %1. It has no file of its own until you save it.</source>
        <translation>このスタディはレポート%1から取り出しました。保存するまで自分のファイルはありません。</translation>
    </message>
    <message>
        <source>The study inside %1 is not the one the report was made with: its numbers need not be those on the pages.</source>
        <translation>%1の中のスタディは、レポートを作ったときのものではありません。数値がページと一致するとは限りません。</translation>
    </message>
    <message>
        <source>Question (title)</source>
        <translation>問い（題名）</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>ロゴはありません。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG of at most 1.4 MB and 4,096 pixels a side. Choose another picture.</source>
        <translation>1.4 MB以下、一辺4,096ピクセル以下のPNGまたはJPEGではありません。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Mark what the report shows; drag, or press Alt+Up and Alt+Down, to put it in another place. What is left out and the sources always go with it.</source>
        <translation>レポートに載せる章に印を付けます。ドラッグか、Alt+↑・Alt+↓で順序を変えます。出典は必ず付きます。</translation>
    </message>
    <message>
        <source>Your own text in the selected section</source>
        <translation>選んだ章に載せる自分の文</translation>
    </message>
    <message>
        <source>Stands beneath the heading, as you type it</source>
        <translation>見出しの下に、入力したとおりに載ります</translation>
    </message>
    <message>
        <source>Select a section first</source>
        <translation>先に章を選んでください</translation>
    </message>
    <message>
        <source>%1 (with your text)</source>
        <translation>%1（自分の文あり）</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Apply “%1”</source>
        <translation>「%1」を適用</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Answer, 1 page + sources</source>
        <translation>答え（1ページ＋出典）</translation>
    </message>
    <message>
        <source>Summary, 2 pages + sources</source>
        <translation>要約（2ページ＋出典）</translation>
    </message>
    <message>
        <source>Full report with annexes</source>
        <translation>附属書付きの完全なレポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>縮小（Ctrl+ホイール）</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>拡大（Ctrl+ホイール）</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFに書き出す…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>ページの縮小表示</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>レポートの進み具合</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>%1/%2ページ · %3 %</translation>
    </message>
    <message>
        <source>This sentence is left out</source>
        <translation>この文は載せません</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>書き換え済み</translation>
    </message>
    <message>
        <source>in your words; the results have changed since</source>
        <translation>書き換え済み。その後に結果が変わりました</translation>
    </message>
    <message>
        <source>The program writes: %1</source>
        <translation>プログラムの文：%1</translation>
    </message>
    <message>
        <source>As the program writes it</source>
        <translation>プログラムの文に戻す</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き出しています</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>レポートを印刷しています</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>レポートをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The report for a board</source>
        <translation>会議のためのレポート</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>レポートを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>The printer “%1” takes no pages. Choose another printer, or export the report as PDF.</source>
        <translation>プリンター「%1」がページを受け付けません。別のプリンターを選ぶか、レポートをPDFに書き出してください。</translation>
    </message>
    <message>
        <source>A4 sheets</source>
        <translation>A4判</translation>
    </message>
    <message>
        <source>Letter sheets</source>
        <translation>レター判</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>レポートをPDFに(&amp;D)…</translation>
    </message>
    <message>
        <source>--figure chooses among charts, and neither XLSX nor JSON holds any. Leave it out, or name png, svg, pdf or csv too.</source>
        <translation>--figure は図を選ぶものですが、XLSX と JSON に図はありません。省くか、png・svg・pdf・csv も指定してください。</translation>
    </message>
    <message>
        <source>Write charts as PNG, SVG and PDF, their tables as CSV, and all results as CSV, XLSX and JSON into a folder</source>
        <translation>図を PNG・SVG・PDF、その表を CSV、全結果を CSV・XLSX・JSON でフォルダーに書き出します</translation>
    </message>
    <message>
        <source>Formats to write, with commas between them (otherwise png,svg,pdf,csv); xlsx and json are all results in one file</source>
        <translation>書き出す形式。コンマで区切ります（省略時は png,svg,pdf,csv）。xlsx と json は全結果を1ファイルにします</translation>
    </message>
    <message>
        <source>A workbook is put together in this folder first, and the system says: %1. Make room there, or let TMPDIR name another folder.</source>
        <translation>ブックはまずこのフォルダーで組み立てますが、システムの応答は次のとおりです：%1。空き容量を増やすか、TMPDIR で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>All results as CS&amp;V…</source>
        <translation>全結果を CSV に(&amp;V)…</translation>
    </message>
    <message>
        <source>All results as &amp;XLSX…</source>
        <translation>全結果を XLSX に(&amp;X)…</translation>
    </message>
    <message>
        <source>All results as &amp;JSON…</source>
        <translation>全結果を JSON に(&amp;J)…</translation>
    </message>
    <message>
        <source>Save all results as %1</source>
        <translation>全結果を %1 として保存</translation>
    </message>
    <message>
        <source>Results are being written: wait until the file is done.</source>
        <translation>結果を書き出しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>All of it is left out.</source>
        <translation>すべて除外されている。</translation>
    </message>
    <message>
        <source>The study covers one year, %1: nothing changes over the years.</source>
        <translation>このスタディの対象は%1年の1年間で、経年の変化はない。</translation>
    </message>
    <message>
        <source>The study inside this PDF is packed in a way no report uses. Save the attachment with a PDF reader, and open that.</source>
        <translation>このPDFの中のスタディは、レポートでは使わない方式で圧縮されています。PDFリーダーで添付ファイルを保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>What is inside this PDF unpacks to more than %1 MB, which no report needs. It is not opened.</source>
        <translation>このPDFの中身は、展開すると %1 MB を超えます。レポートにはありえない大きさのため、開きません。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file. Save elsewhere.</source>
        <translation>これはファイルではなく、デバイスまたはパイプです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>neither of the two has a total of it</source>
        <translation>どちらにも合計がない</translation>
    </message>
    <message>
        <source>there is nothing of it that both count</source>
        <translation>双方で共通して算定している部分がない</translation>
    </message>
    <message>
        <source>of what both count the reference has none</source>
        <translation>双方で共通して算定している部分で、基準の値がゼロである</translation>
    </message>
    <message>
        <source>Nothing is ranked, so no input can turn a ranking.</source>
        <translation>順位を付けていないため、逆転させる入力も示さない。</translation>
    </message>
</context>
</TS>
